/** Text of cells into XML and out of it, with the spreadsheet format's own escapes (`_x000D_`) for what XML cannot hold. */

/** `_x000D_` is a carriage return (ECMA-376 part 1, 22.9.2.19); other control characters mean nothing in a cell and are left out. */
export function decodeCellText(text: string): string {
  const decoded = text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
  return /[\0-\x08\x0b\x0c\x0e-\x1f]/.test(decoded) ? decoded.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "") : decoded;
}

const SPECIAL = /[&<>"\r\n\t]/;

/** For attributes and for text alike. */
export function encodeXmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\r\n\t]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}

const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const LOOKS_ESCAPED = /_x(?=[0-9a-fA-F]{4}_)/g;

/** Anything but plain characters of the first plane: most texts have nothing else, and are ready as they are. */
const NEEDS_CARE = /[^ !#-%'-;=?-^`-\ud7ff\ue000-\ufffd]/;

/** As above, without blanks at either end. */
const PLAIN = /^(?!\s)[ !#-%'-;=?-^`-\ud7ff\ue000-\ufffd]*(?<!\s)$/;

/** Whether `encodeCellText` leaves the text as it is and its blanks need no protection. */
export function isPlainCellText(text: string): boolean {
  return PLAIN.test(text);
}

/** Text of a cell: what XML cannot hold, and text that looks like such an escape, is escaped the format's way. */
export function encodeCellText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  const escaped = text
    .replace(LOOKS_ESCAPED, "_x005F_x")
    .replace(NOT_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("\r", "_x000D_")
    .replace(/\p{Surrogate}/gu, "\ufffd");
  return encodeXmlText(escaped).replaceAll("&#10;", "\n").replaceAll("&#9;", "\t");
}
