/**
 * XML text with its character references written out. There are programs that write every Chinese character as a reference: the units
 * are gathered one by one, without a pattern or a piece of text for each.
 */
const AMPERSAND = 38;
const HASH = 35;
const SEMICOLON = 59;
const ZERO = 48;
const SMALL_A = 97;
const SMALL_X = 120;
const SMALL_LETTER = 32;

const MOST_DECIMAL_DIGITS = 10;
const MOST_HEXADECIMAL_DIGITS = 8;
/** So many become text at once: each is an argument of a call. */
const UNITS_AT_ONCE = 4096;

/** References to entities other than XML's five stay as they are: nothing is ever expanded from a document type. */
export function decodeXmlText(text: string): string {
  if (!text.includes("&")) return text;
  let decoded = "";
  let units: number[] = [];
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit !== AMPERSAND) {
      units.push(unit);
      at++;
    } else {
      at = text.charCodeAt(at + 1) === HASH ? addNumbered(units, text, at) : addNamed(units, text, at);
    }
    if (units.length < UNITS_AT_ONCE) continue;
    decoded += String.fromCharCode(...units);
    units = [];
  }
  return decoded + String.fromCharCode(...units);
}

/** @returns the place behind what was added: a reference that is none is an ampersand and what follows */
function addNumbered(units: number[], text: string, at: number): number {
  const isHexadecimal = text.charCodeAt(at + 2) === SMALL_X;
  const base = isHexadecimal ? 16 : 10;
  const first = isHexadecimal ? at + 3 : at + 2;
  const last = first + (isHexadecimal ? MOST_HEXADECIMAL_DIGITS : MOST_DECIMAL_DIGITS);
  let code = 0;
  let end = first;
  for (; end < last; end++) {
    const digit = digitOf(text.charCodeAt(end));
    if (!(digit >= 0 && digit < base)) break;
    code = code * base + digit;
  }
  if (end === first || text.charCodeAt(end) !== SEMICOLON) {
    units.push(AMPERSAND);
    return at + 1;
  }
  addCharacter(units, code);
  return end + 1;
}

/** Below 0 where the unit is neither a figure nor a letter. */
function digitOf(unit: number): number {
  const digit = unit - ZERO;
  if (digit < 10) return digit;
  const letter = (unit | SMALL_LETTER) - SMALL_A;
  return letter < 0 ? -1 : letter + 10;
}

function addCharacter(units: number[], code: number): void {
  if (code < 0xd800 || (code > 0xdfff && code <= 0xffff)) units.push(code);
  else if (code <= 0xdfff || code > 0x10ffff) units.push(0xfffd);
  else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
}

const NAMED_REFERENCE = /&(lt|gt|amp|quot|apos);/y;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function addNamed(units: number[], text: string, at: number): number {
  NAMED_REFERENCE.lastIndex = at;
  const [reference, name = ""] = NAMED_REFERENCE.exec(text) ?? [];
  units.push((NAMED[name] ?? "&").charCodeAt(0));
  return at + (reference ?? "&").length;
}
