/** The figures of one indicator, read once: the actual value, the target, and what the indicator is called. */
import type { Figure } from "../text/index.js";
import { readFigure } from "../text/index.js";
import type { ScoringInput } from "./scoring-input.js";

export interface Figures {
  readonly input: ScoringInput;
  readonly actual: Figure;
  readonly target: Figure;
  /** Both say how far something moved one way: a negative figure is a move the other way. */
  readonly isDirected?: boolean;
}

const BLANK: Figure = { is: "blank", text: "" };

export function figuresOf(input: ScoringInput): Figures {
  return {
    input,
    actual: input.actual === null ? BLANK : figureOf(input.actual),
    target: input.target === null ? BLANK : figureOf(input.target),
  };
}

/** Cells of a workbook repeat few notations: reading is a pure function, so what was read is kept. */
const KNOWN = new Map<string, Figure>();
const KEPT_AT_MOST = 4096;

function figureOf(text: string): Figure {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const figure = readFigure(text);
  if (KNOWN.size >= KEPT_AT_MOST) KNOWN.clear();
  KNOWN.set(text, figure);
  return figure;
}
