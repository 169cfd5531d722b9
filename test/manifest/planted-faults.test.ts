/** `npm run validate` passes on our manifest and fails on every planted fault, for the right reason, also without Microsoft's schema. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

function validate(file: string) {
  const { status, stdout, stderr } = spawnSync("node", ["test/manifest/validate.mjs", file], { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

const manifest = readFileSync("manifest.xml", "utf8");

/** What is planted, what it replaces, what stands there then, and what must be said. */
const FAULTS: readonly [name: string, sound: string | RegExp, faulty: string, reason: string][] = [
  ["an id that is no GUID", /<Id>[^<]+<\/Id>/, "<Id>jiping</Id>", "id is a GUID"],
  ["a version of words", /<Version>[^<]+<\/Version>/, "<Version>one</Version>", "version has four numbers"],
  ["permissions for everything", "ReadWriteDocument", "Everything", "permissions are no more than needed"],
  [
    "an address without TLS",
    'https://localhost:3000/taskpane.html"/>',
    'http://localhost:3000/taskpane.html"/>',
    "is not https",
  ],
  ["a second origin", "https://localhost:3000/commands.html", "https://other.example/commands.html", "several origins"],
  [
    "a page that no build makes",
    "localhost:3000/functions.html",
    "localhost:3000/function.html",
    "is not part of the build",
  ],
  ["a resource id of 33 letters", /Icon\.Check\.16/g, `Icon.${"C".repeat(28)}`, "resource ids are short"],
  ["a resource that nobody defined", '<Title resid="GetStarted.Title"/>', '<Title resid="Begin"/>', "is not defined"],
  ["an id that stands twice", 'id="Jiping.Check"', 'id="Jiping.Score"', "stands twice"],
  ["a ribbon button without its large icon", /<bt:Image size="80" resid="Icon\.Check\.80"\/>/, "", "lacks size 80"],
  ["a picture of the wrong size", "check-32.png", "check-64.png", "should be 32×32, is 64×64"],
  [
    "a tip of 300 letters",
    /(id="Check\.Tip" DefaultValue=")[^"]+/,
    `$1${"查".repeat(300)}`,
    "texts are within their limits",
  ],
  [
    "a label without English",
    /(id="Check\.Label" DefaultValue="检查">)[^]*?(<\/bt:String>)/,
    "$1$2",
    "has no en-US text",
  ],
  ["a button for a function that is not there", "makeReports<", "makeReport<", "is not among the commands"],
  ["a newer Excel than declared", 'MinVersion="1.7"', 'MinVersion="1.9"', "ExcelApi 1.7"],
  ["a tag that is not closed", "</Hosts>", "", "mismatch"],
];

test("the manifest is valid", () => {
  expect(validate("manifest.xml")).toMatchObject({ status: 0 });
});

test.each(FAULTS)("%s is found", (name, sound, faulty, reason) => {
  const file = path.join(folder, `${name}.xml`);
  const planted = manifest.replace(sound, faulty);
  expect(planted).not.toBe(manifest);
  writeFileSync(file, planted);
  const { status, said } = validate(file);
  expect(said).toContain(reason);
  expect(status).toBe(1);
});
