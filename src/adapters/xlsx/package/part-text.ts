/** A part's bytes as text, in whichever encoding it declares, and back as UTF-8. */

const DECLARED_ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;

export function decodePart(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const declared = DECLARED_ENCODING.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 200)))?.[1];
  // Some writers declare UTF-16 and write UTF-8; the bytes are the better witness.
  return declared !== undefined && /^(gb|big5|iso-8859|windows-)/i.test(declared) ? declared : "utf-8";
}

/** The text, or as much of it as holds the declaration, with the encoding that it will be written in. */
export function declaredAsUtf8(text: string): string {
  const declared = DECLARED_ENCODING.exec(text)?.[1];
  return declared === undefined || /^utf-?8$/i.test(declared) ? text : text.replace(declared, "UTF-8");
}
