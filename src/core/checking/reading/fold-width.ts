/** Text for the search of calculations: half width, with one sign for × and ÷ each; every position keeps its place. */
import { toHalfWidth } from "../../text/index.js";

/** A full-width comma separates clauses and never groups digits, so it stays. @example foldWidth("７６÷２９６＝２５．６８％") is "76/296=25.68%" */
export function foldWidth(text: string): string {
  return PLAIN.test(text) ? text : fold(text);
}

/** Most cells hold nothing that has another form. */
const PLAIN = /^[\u4e00-\u9fff\w%.≥≤，。、]*$/;

function fold(text: string): string {
  return text
    .split("，")
    .map((clause) => toHalfWidth(clause).replaceAll("×", "*").replaceAll("÷", "/"))
    .join("，");
}
