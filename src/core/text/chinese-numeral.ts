/** Chinese numerals up to 万亿 (三, 十二, 一百零五, 两千) and the positional style (二〇二三) as whole numbers. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const SECTIONS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

export const CHINESE_NUMERAL_CHARACTERS = "零〇一二两三四五六七八九十百千";

/** @returns null where the text is no numeral, or one beyond what a count can be. @example parseChineseNumeral("二十一") is 21 */
export function parseChineseNumeral(text: string): number | null {
  const value = valueOf(text);
  return Number.isSafeInteger(value) ? value : null;
}

function valueOf(text: string): number | null {
  if (text === "") return null;
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) {
    return Number(Array.from(text, (character) => DIGITS[character] ?? 0).join(""));
  }
  let [total, section, digit] = [0, 0, 0];
  let pending = false;
  for (const character of text) {
    const value = DIGITS[character];
    if (value !== undefined) {
      if (pending && digit !== 0) return null;
      [digit, pending] = [value, true];
      continue;
    }
    const power = POWERS[character];
    if (power !== undefined) {
      section += (pending ? digit : 1) * power;
    } else {
      const size = SECTIONS[character];
      if (size === undefined || section + digit === 0) return null;
      total += (section + digit) * size;
      section = 0;
    }
    [digit, pending] = [0, false];
  }
  return total + section + digit;
}
