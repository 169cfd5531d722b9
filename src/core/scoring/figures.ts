/** The figures of one indicator, read once: the actual value, the target, and what the indicator is called. */
import type { Figure } from "../text/index.js";
import { readFigure } from "../text/index.js";
import { rememberLast } from "./remember-last.js";
import type { ScoringInput } from "./scoring-input.js";

export interface Figures {
  readonly input: ScoringInput;
  readonly actual: Figure;
  readonly target: Figure;
  /** Both say how far something moved one way: a negative figure is a move the other way. */
  readonly isDirected?: boolean;
}

const BLANK: Figure = { is: "blank", text: "" };

/** Of one input once: the score and 完成情况 are told from the same figures. */
export const figuresOf: (input: ScoringInput) => Figures = rememberLast((input) => ({
  input,
  actual: input.actual === null ? BLANK : readFigure(input.actual),
  target: input.target === null ? BLANK : readFigure(input.target),
}));
