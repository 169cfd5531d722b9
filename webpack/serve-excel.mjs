/**
 * `npm run serve:excel`: the built pages on https://localhost:3000 with a certificate of this computer
 * (office-addin-dev-certs makes it; Excel must trust it, so the first run asks for permission to install it).
 * `--folder dist/office-intranet` serves the other build, `--port N` another port.
 */
import fs from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";
import { answerFile } from "./static-files.mjs";

const { values } = parseArgs({
  options: { folder: { type: "string", default: "dist/office" }, port: { type: "string", default: "3000" } },
});
const folder = path.resolve(values.folder);
if (!fs.existsSync(path.join(folder, "taskpane.html"))) {
  console.error(`${values.folder} holds no build: run npm run build first`);
  process.exit(1);
}

const certificate = await certificateOfThisComputer();
https.createServer(certificate, answerFile(folder)).listen(Number(values.port), "localhost", () => {
  console.log(`https://localhost:${values.port}/taskpane.html from ${values.folder}; sideload with: npm run sideload`);
});

/** A computer that does not let us trust the certificate is served all the same: its owner trusts it by hand. */
async function certificateOfThisComputer() {
  try {
    return await getHttpsServerOptions();
  } catch (fault) {
    const place = path.join(os.homedir(), ".office-addin-dev-certs");
    const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => path.join(place, file));
    if (!fs.existsSync(cert)) await generateCertificates(authority, cert, key);
    console.error(`The certificate could not be trusted automatically (${String(fault.message).split("\n")[0]}).`);
    console.error(`Trust ${authority} by hand, or Excel will refuse the page.`);
    return { ca: fs.readFileSync(authority), cert: fs.readFileSync(cert), key: fs.readFileSync(key) };
  }
}
