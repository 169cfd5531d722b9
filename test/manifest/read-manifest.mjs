/** The manifest as the rules see it: elements found by XPath, files found by their address. */
import fs from "node:fs";
import path from "node:path";
import { XmlDocument } from "libxml2-wasm";

const NAMESPACES = {
  o: "http://schemas.microsoft.com/office/appforoffice/1.1",
  t: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  bt: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
};

/**
 * @typedef {{ text: string, attribute(name: string): string, find(path: string): Element[] }} Element
 */

/** @returns {Element} */
function toElement(node) {
  return {
    text: (node.value ?? node.content ?? "").trim(),
    attribute: (name) => node.attr?.(name)?.value ?? "",
    find: (xpath) => node.find(xpath, NAMESPACES).map(toElement),
  };
}

/** Pages and scripts that the build makes; pictures come from `assets`. */
const BUILT = ["taskpane.html", "commands.html", "functions.html", "functions.js", "functions.json", "about.html"];

const PNG_SIZE_AT = 16;

const files = {
  has(address) {
    const { pathname } = new URL(address);
    return pathname.startsWith("/assets/") ? fs.existsSync(`.${pathname}`) : BUILT.includes(path.basename(pathname));
  },
  /** @returns {string | null} such as "32×32" */
  sizeOf(address) {
    if (!address.startsWith("https://") || !this.has(address)) return null;
    const bytes = fs.readFileSync(`.${new URL(address).pathname}`);
    return `${bytes.readUInt32BE(PNG_SIZE_AT)}×${bytes.readUInt32BE(PNG_SIZE_AT + 4)}`;
  },
  commands() {
    const source = fs.readFileSync("src/commands/command-names.ts", "utf8");
    return [...source.matchAll(/"(\w+)"/g)].map((match) => match[1]);
  },
};

/** @throws where the file is not well-formed */
export function readManifest(file) {
  const document = XmlDocument.fromBuffer(fs.readFileSync(file));
  return { document, find: (xpath) => document.find(xpath, NAMESPACES).map(toElement), files };
}
