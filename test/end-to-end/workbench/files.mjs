/** Files for the journeys, and what became of them. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { strFromU8, unzipSync } from "fflate";

/** The command line's JSON. Exit status 1 says that findings of severity error were reported. */
export function commandLine(words) {
  const { status, stdout, stderr } = spawnSync("node", ["bin/jiping.cjs", ...words], { encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`jiping ${words.join(" ")}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Which parts of the first package are changed or missing in the second. */
export function sameParts(before, after) {
  const [old, next] = [before, after].map((file) => unzipSync(new Uint8Array(fs.readFileSync(file))));
  const names = Object.keys(old);
  return {
    changed: names.filter(
      (name) => next[name] !== undefined && !Buffer.from(old[name]).equals(Buffer.from(next[name])),
    ),
    missing: names.filter((name) => next[name] === undefined && name !== "xl/calcChain.xml"),
  };
}

/** All parts of a package, one after another. */
export function packageText(file) {
  return Object.values(unzipSync(new Uint8Array(fs.readFileSync(file))))
    .map((part) => strFromU8(part))
    .join("\n");
}

/** The beginning of a compound file that holds an encrypted package: enough to know it by. */
export function encryptedFile() {
  const SECTOR = 512;
  const file = Buffer.alloc(SECTOR * 6);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0x1000, 56);
  file.writeUInt32LE(0xfffffffe, 60);
  file.writeUInt32LE(0xfffffffe, 68);
  for (let at = 76; at < SECTOR; at += 4) file.writeUInt32LE(0xffffffff, at);
  file.writeUInt32LE(0, 76);
  for (let at = SECTOR; at < SECTOR * 2; at += 4) file.writeUInt32LE(0xffffffff, at);
  file.writeUInt32LE(0xfffffffd, SECTOR);
  file.writeUInt32LE(0xfffffffe, SECTOR + 4);
  ["Root Entry", "EncryptionInfo", "EncryptedPackage"].forEach((name, index) => {
    const at = SECTOR * 2 + index * 128;
    file.write(name, at, "utf16le");
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
    file[at + 66] = index === 0 ? 5 : 2;
    file[at + 67] = 1;
    for (const offset of [68, 72, 76]) file.writeUInt32LE(0xffffffff, at + offset);
    file.writeUInt32LE(0xfffffffe, at + 116);
  });
  file.writeUInt32LE(1, SECTOR * 2 + 76);
  file.writeUInt32LE(2, SECTOR * 2 + 128 + 72);
  return file;
}
