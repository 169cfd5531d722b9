/** Text for the search of calculations: half width, with one sign for × and ÷ each; every position keeps its place. */
import { rememberText, toHalfWidth } from "../../text/index.js";

/** A full-width comma separates clauses and never groups digits, so it stays. @example foldWidth("７６÷２９６＝２５．６８％") is "76/296=25.68%" */
export const foldWidth = rememberText((text) =>
  text
    .split("，")
    .map((clause) => toHalfWidth(clause).replaceAll("×", "*").replaceAll("÷", "/"))
    .join("，"),
);
