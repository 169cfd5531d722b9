/** 算式 in a text: a calculation and the figure written as its result, such as "79/296×100%=26.69%". */
import type { Span } from "../../text/span.js";
import { boundsOf, combine, type Bounds, type Operator } from "./bounds.js";
import { type Figure, parseFigure } from "./figure.js";

export interface Equation {
  /** The calculation as written, before its first equals sign. */
  readonly calculation: string;
  readonly operators: ReadonlySet<Operator>;
  readonly result: Bounds;
  /** What is written as the result; a chain "a/b=0.27=26.69%" gives one equation for each. */
  readonly stated: Figure;
  /** True after ≈ or 约. */
  readonly isApproximate: boolean;
  /** From the start of the calculation to the end of the stated figure. */
  readonly span: Span;
}

interface Token {
  readonly kind: "figure" | "operator" | "open" | "close" | "equals" | "words";
  readonly text: string;
  readonly start: number;
}

const TOKEN =
  /(?<figure>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?\s*%?|\d+(?:\.\d+)?\s*%?)|(?<operator>[+\-*/])|(?<open>\()|(?<close>\))|(?<equals>[=≈])|\s+|(?<words>[^\d+\-*/()=≈\s]+)/gu;

/** A unit or a name of at most this many characters may stand beside a figure of the calculation. */
const UNIT = /^[\u4e00-\u9fa5㎡]{1,8}$/u;
const NAME = /^[\u4e00-\u9fa5㎡]{1,16}$/u;
const ROUGHLY = /^[约近为]$/u;

const NONE: readonly Equation[] = [];

/** @param folded text of half width. */
export function equationsIn(folded: string): readonly Equation[] {
  if (!/[+*/]/.test(folded)) return NONE;
  return splitRuns(tokensOf(folded)).flatMap((run) => equationsOfRun(run, folded));
}

function tokensOf(folded: string): Token[] {
  return [...folded.matchAll(TOKEN)].flatMap((match) => {
    const found = KINDS.find((kind) => match.groups?.[kind] !== undefined);
    return found === undefined ? [] : [{ kind: found, text: match[0].trimEnd(), start: match.index }];
  });
}

const KINDS = ["figure", "operator", "open", "close", "equals", "words"] as const;

/** Words end a run, except a unit behind a figure and a name before one: "开工79个÷计划小区296个". */
function splitRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]];
  tokens.forEach((token, index) => {
    if (token.kind !== "words") return runs.at(-1)?.push(token);
    return belongsToFigure(token.text, tokens[index - 1], tokens[index + 1]) ? undefined : runs.push([]);
  });
  return runs;
}

function belongsToFigure(words: string, before: Token | undefined, after: Token | undefined): boolean {
  if (before?.kind === "figure") return UNIT.test(words) && after !== undefined && after.kind !== "figure";
  if (after?.kind !== "figure") return false;
  return (before?.kind === "operator" && NAME.test(words)) || (before?.kind === "equals" && ROUGHLY.test(words));
}

function equationsOfRun(run: readonly Token[], folded: string): Equation[] {
  const sides = splitAtEquals(run);
  return sides.flatMap((side, index) => {
    const bounds = calculate(side.tokens);
    const operators = new Set(
      side.tokens.filter((token) => token.kind === "operator").map((token) => token.text as Operator),
    );
    const isCalculation = bounds !== null && [...operators].some((operator) => operator !== "-");
    // Only the first calculation of a chain is exact: later ones work on figures that were rounded already.
    if (!isCalculation || sides.slice(0, index).some((earlier) => calculate(earlier.tokens) !== null)) return [];
    return sides.slice(index + 1).flatMap((later) => equation(side, bounds, operators, later, folded) ?? []);
  });
}

function equation(
  side: Side,
  result: Bounds,
  operators: ReadonlySet<Operator>,
  later: Side,
  folded: string,
): Equation | null {
  const [only, ...others] = later.tokens;
  const [first, last] = [side.tokens[0], side.tokens.at(-1)];
  if (only?.kind !== "figure" || others.length > 0 || first === undefined || last === undefined) return null;
  const stated = parseFigure(only.text);
  if (stated === null) return null;
  const end = only.start + only.text.length;
  return {
    calculation: folded.slice(first.start, last.start + last.text.length),
    operators,
    result,
    stated: { ...stated, span: { start: only.start, end } },
    isApproximate: later.isApproximate,
    span: { start: first.start, end },
  };
}

interface Side {
  readonly tokens: readonly Token[];
  /** The sign before it was ≈. */
  readonly isApproximate: boolean;
}

function splitAtEquals(run: readonly Token[]): Side[] {
  const sides: Side[] = [];
  let [tokens, isApproximate]: [Token[], boolean] = [[], false];
  for (const token of run) {
    if (token.kind !== "equals") tokens.push(token);
    else {
      sides.push({ tokens, isApproximate });
      [tokens, isApproximate] = [[], token.text === "≈"];
    }
  }
  return [...sides, { tokens, isApproximate }];
}

/** Multiplication before addition; null where the tokens are no complete calculation. */
function calculate(tokens: readonly Token[]): Bounds | null {
  let at = 0;
  const value = sum();
  return at === tokens.length ? value : null;

  function sum(): Bounds | null {
    return chain(product, ["+", "-"]);
  }
  function product(): Bounds | null {
    return chain(atom, ["*", "/"]);
  }
  function chain(operand: () => Bounds | null, operators: readonly string[]): Bounds | null {
    let left = operand();
    for (
      let token = tokens[at];
      left !== null && token?.kind === "operator" && operators.includes(token.text);
      token = tokens[at]
    ) {
      at++;
      const right = operand();
      left = right === null ? null : combine(left, token.text as Operator, right);
    }
    return left;
  }
  function atom(): Bounds | null {
    const token = tokens[at];
    if (token?.kind === "figure") {
      at++;
      const figure = parseFigure(token.text);
      return figure === null ? null : boundsOf(figure);
    }
    if (token?.kind !== "open") return null;
    at++;
    const inside = sum();
    if (tokens[at]?.kind !== "close") return null;
    at++;
    return inside;
  }
}
