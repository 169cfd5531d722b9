/** How many lines a wrapped text takes in a column, estimated from the widths of its characters. */
import { FIRST_IDEOGRAPH, LAST_IDEOGRAPH } from "../text/index.js";

/** A line breaks before a character that does not fit, so that some room stays empty at its end. */
const ROOM = 1.05;

/** @param width of the column in characters, of which one stays empty */
export function linesOf(text: string, width: number): number {
  if (!text.includes("\n")) return linesOfLine(text, width - 1);
  return text.split("\n").reduce((lines, line) => lines + linesOfLine(line, width - 1), 0);
}

/** Most texts are short: only where their characters might not fit are they looked at. */
function linesOfLine(text: string, width: number): number {
  return text.length * 2 * ROOM <= width ? 1 : Math.max(1, Math.ceil(displayWidth(text) / width));
}

/** In characters of the default font, where a Chinese character is two wide. */
function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_WIDE) width++;
    else if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) width += 2;
    // The second half of a character beyond the first plane adds nothing to it.
    else if (code < 0xdc00 || code > 0xdfff) width += isWide(code) ? 2 : 1;
  }
  return width * ROOM;
}

const FIRST_WIDE = 0x1100;

/** East Asian characters beside the common ideographs, full-width forms, and the dashes and dots that Chinese fonts draw as wide. */
function isWide(code: number): boolean {
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x2014 && code <= 0x2026)
  );
}
