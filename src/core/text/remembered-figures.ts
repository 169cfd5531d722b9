/** Figures as `read-figure` reads them, each notation once: the same cell is asked for by scoring, checks and review. */
import type { Figure, QuantityFigure } from "./figure.js";
import { parseQuantity as parse, readFigure as read } from "./read-figure.js";
import { rememberText } from "./remember.js";

/** @example readFigure("≥95%"), readFigure("1,234.5万元"), readFigure("79/296"), readFigure("—") */
export const readFigure: (text: string) => Figure = rememberText(read);

/** @returns the figure where the text is one quantity, else null. */
export const parseQuantity: (text: string) => QuantityFigure | null = rememberText(parse);
