/**
 * Microsoft's published schema of 2020, where it lies beside the checkout (../shared/schemas): the texts are Microsoft's and are not
 * kept here. Without it the rules of `manifest-rules.mjs` stand alone.
 */
import fs from "node:fs";
import path from "node:path";
import { XmlDocument, XmlValidateError, XsdValidator, xmlRegisterInputProvider } from "libxml2-wasm";

const FOLDER = path.resolve("../shared/schemas");
const ROOT = path.join(FOLDER, "OfficeAppManifestV1_1.xsd");

export const hasSchema = () => fs.existsSync(ROOT);

/** The schemas import one another by file name. */
function serveFolder() {
  const open = new Map();
  let lastHandle = 0;
  xmlRegisterInputProvider({
    match: (name) => name.endsWith(".xsd"),
    open: (name) => {
      const file = path.join(FOLDER, path.basename(name));
      if (!fs.existsSync(file)) return undefined;
      lastHandle += 1;
      open.set(lastHandle, { bytes: fs.readFileSync(file), at: 0 });
      return lastHandle;
    },
    read: (handle, buffer) => {
      const source = open.get(handle);
      const part = source.bytes.subarray(source.at, source.at + buffer.length);
      buffer.set(part);
      source.at += part.length;
      return part.length;
    },
    close: (handle) => open.delete(handle),
  });
}

/** @returns {string[]} what is wrong, a line a fault */
export function schemaFaults(document) {
  serveFolder();
  const schema = XmlDocument.fromBuffer(fs.readFileSync(ROOT), { url: ROOT });
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
  } finally {
    validator.dispose();
    schema.dispose();
  }
}
