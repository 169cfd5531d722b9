/** Full-width and variant characters as their plain forms, one character for one character: positions stay what they were. */

const VARIANTS: Readonly<Record<string, string>> = {
  "　": " ",
  "\u00a0": " ",
  "\t": " ",
  "\r": "\n",
  "﹪": "%",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "−": "-",
  "﹣": "-",
  "〜": "~",
  "∼": "~",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "﹤": "<",
  "﹥": ">",
  "〈": "<",
  "〉": ">",
  "【": "(",
  "】": ")",
  "〔": "(",
  "〕": ")",
  "﹙": "(",
  "﹚": ")",
  "∕": "/",
  "*": "×",
  "✕": "×",
  "✖": "×",
  "╳": "×",
  "﹕": ":",
  "﹔": ";",
  "﹐": ",",
};

/** By character code, with the full-width block: ！ to ～ stand where ! to ~ do. */
const PLAIN_FORMS: ReadonlyMap<number, string> = new Map([
  ...Array.from({ length: 0xff5e - 0xff00 }, (_, at): [number, string] => [
    0xff01 + at,
    String.fromCharCode(0x21 + at),
  ]),
  [0xff0a, "×"],
  ...Object.entries(VARIANTS).map(([variant, plain]): [number, string] => [variant.charCodeAt(0), plain]),
]);

/** @example toHalfWidth("９５％以上（含）") is "95%以上(含)" */
export function toHalfWidth(text: string): string {
  let plain = "";
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isAlwaysPlain(code)) continue;
    const form = PLAIN_FORMS.get(code);
    if (form === undefined) continue;
    plain += text.slice(done, at) + form;
    done = at + 1;
  }
  return done === 0 ? text : plain + text.slice(done);
}

/** Digits, letters and Chinese characters, which most are: no variant lies among them. */
function isAlwaysPlain(code: number): boolean {
  return (code > 0x2a && code < 0x80) || (code >= 0x4e00 && code < 0xfe00);
}
