/** Numbers of cells against exact ones: how many digits a typed number promises, and its words for a sentence. */
import {
  agreesAsPrinted,
  decimalPlaces,
  formatDecimal,
  formatRounded,
  round,
  type Rational,
} from "../../decimal/index.js";

/** No score or total is typed with fewer: "17" for 16.57 is a mistake, "67.4" for 67.43 is rounded. */
const LEAST_SCORE_PLACES = 1;
/** A formula's result such as 14.106666666 promises no more digits than people print. */
const MOST_PLACES = 4;

/** Whether a typed score can stand for the exact one. */
export function scoreAgrees(exact: Rational, stated: Rational): boolean {
  return agreesAsPrinted(exact, printed(stated), places(stated));
}

/** An exact figure for a sentence, with at most four decimal places. @example 14.1066… is "14.1067" */
export function shown(value: Rational): string {
  return decimalPlaces(value) > MOST_PLACES ? formatRounded(value, MOST_PLACES) : formatDecimal(value);
}

function places(stated: Rational): number {
  return Math.min(MOST_PLACES, Math.max(LEAST_SCORE_PLACES, decimalPlaces(stated)));
}

function printed(stated: Rational): Rational {
  return decimalPlaces(stated) > MOST_PLACES ? round(stated, MOST_PLACES) : stated;
}
