/** An exact figure in the notation of a printed one: as many digits, percent where that one has a percent sign. */
import { formatPercent, formatRounded, type Rational } from "../../decimal/index.js";
import type { Figure } from "./figure.js";

/** @example printFigureLike(79/296, "25.68%") is "26.69%" */
export function printFigureLike(value: Rational, model: Pick<Figure, "places" | "isPercent">): string {
  return model.isPercent ? formatPercent(value, model.places - 2) : formatRounded(value, model.places);
}
