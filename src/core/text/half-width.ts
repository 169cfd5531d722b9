/** Full-width and variant characters as their plain forms, one character for one character: positions stay what they were. */

const VARIANTS: Readonly<Record<string, string>> = {
  "　": " ",
  "\u00a0": " ",
  "\t": " ",
  "\r": "\n",
  "。": "。",
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
  "·": "·",
  "﹕": ":",
  "﹔": ";",
  "﹐": ",",
};

const NEEDS_CHANGE = /[^\n\u0020-\u0029\u002b-\u007e\u3001-\u3007\u300a-\u300f\u4e00-\u9fff]/;

/** @example toHalfWidth("９５％以上（含）") is "95%以上(含)" */
export function toHalfWidth(text: string): string {
  if (!NEEDS_CHANGE.test(text)) return text;
  let plain = "";
  for (let at = 0; at < text.length; at++) plain += halfWidthOf(text.charAt(at));
  return plain;
}

function halfWidthOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0xff0a) return "×";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return VARIANTS[character] ?? character;
}
