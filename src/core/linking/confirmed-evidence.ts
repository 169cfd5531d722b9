/** Evidence that says what the sheet says: the way to a figure that is already there, for 表3 and the explanation. */
import { agreesAsPrinted, equals, round } from "../decimal/index.js";
import type { Indicator } from "../model/index.js";
import { parseQuantity } from "../text/index.js";
import type { Evidence } from "./evidence.js";

/** Excel stores 150/223 with 15 digits; fewer are compared. */
const STORED_PLACES = 12;

/** @returns the one offer whose value is the indicator's actual value at its printed precision; null where none or several are. */
export function confirmedEvidence(indicator: Indicator, offers: readonly Evidence[]): Evidence | null {
  const actual = indicator.actual === null ? null : parseQuantity(indicator.actual.value);
  if (actual === null || indicator.actual === null) return null;
  const places = (/\.(\d+)/.exec(indicator.actual.value)?.[1]?.length ?? 0) + (actual.unit === "%" ? 2 : 0);
  const agreeing = offers.filter(
    (offer) =>
      offer.indicator.row === indicator.row &&
      offer.indicator.sheet === indicator.sheet &&
      (agreesAsPrinted(offer.value, actual.value, places) ||
        equals(round(offer.value, STORED_PLACES), round(actual.value, STORED_PLACES))),
  );
  const [first, ...others] = agreeing;
  return first !== undefined && others.every((offer) => equals(offer.value, first.value)) ? first : null;
}
