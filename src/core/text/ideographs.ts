/** Chinese characters by their codes: most texts are told by their first. */

export const FIRST_IDEOGRAPH = 0x4e00;
export const LAST_IDEOGRAPH = 0x9fff;

export function beginsInChinese(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= FIRST_IDEOGRAPH && first <= LAST_IDEOGRAPH;
}
