/** A part's bytes as text, in whichever encoding it declares, and back as UTF-8. */

const DECLARED_ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;

const UTF_8 = new TextDecoder();

export function decodePart(bytes: Uint8Array): string {
  const encoding = encodingOfMarks(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  const text = UTF_8.decode(bytes);
  // A declaration has the same bytes in all of these. Some writers declare UTF-16 and write UTF-8; the bytes are the better witness.
  const declared = DECLARED_ENCODING.exec(text)?.[1];
  const isOther = declared !== undefined && /^(gb|big5|iso-8859|windows-)/i.test(declared);
  return isOther && bytes[0] !== UTF_8_MARK ? new TextDecoder(declared).decode(bytes) : text;
}

/** The first byte of the mark EF BB BF. */
const UTF_8_MARK = 0xef;

function encodingOfMarks([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return null;
}

/** The text, or as much of it as holds the declaration, with the encoding that it will be written in. */
export function declaredAsUtf8(text: string): string {
  const declared = DECLARED_ENCODING.exec(text)?.[1];
  return declared === undefined || /^utf-?8$/i.test(declared) ? text : text.replace(declared, "UTF-8");
}
