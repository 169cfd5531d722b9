/**
 * `npm run serve:excel`: the built pages on https://localhost:3000 with a certificate of this computer
 * (office-addin-dev-certs makes it; Excel must trust it, so the first run asks for permission to install it).
 * `--folder dist/office-intranet` serves the other build, `--port N` another port.
 */
import fs from "node:fs";
import https from "node:https";
import path from "node:path";
import { parseArgs } from "node:util";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { answerFile } from "./static-files.mjs";

const { values } = parseArgs({
  options: { folder: { type: "string", default: "dist/office" }, port: { type: "string", default: "3000" } },
});
const folder = path.resolve(values.folder);
if (!fs.existsSync(path.join(folder, "taskpane.html"))) {
  console.error(`${values.folder} holds no build: run npm run build first`);
  process.exit(1);
}

const certificate = await getHttpsServerOptions();
https.createServer(certificate, answerFile(folder)).listen(Number(values.port), "localhost", () => {
  console.log(`https://localhost:${values.port}/taskpane.html from ${values.folder}; sideload with: npm run sideload`);
});
