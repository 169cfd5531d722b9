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

/** What has another form: the rows above and the full-width block. */
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join("")}\uff01-\uff5e]`, "g");

/** @example toHalfWidth("９５％以上（含）") is "95%以上(含)" */
export function toHalfWidth(text: string): string {
  return text.replace(VARIANT, halfWidthOf);
}

function halfWidthOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0xff0a) return "×";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return VARIANTS[character] ?? character;
}
