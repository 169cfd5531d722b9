/** Worksheet functions that the formula engine lacks; blanks and texts inside areas are passed over, as Excel does. */
import type { Argument } from "fast-formula-parser";

function itemsOf(args: readonly Argument[]): unknown[] {
  return args.flatMap(({ value }): unknown[] => (Array.isArray(value) ? (value as unknown[][]).flat() : [value]));
}

function numbersOf(args: readonly Argument[]): number[] {
  return itemsOf(args).filter((item) => typeof item === "number");
}

const isFilled = (item: unknown) => item !== null && item !== undefined;
const textOf = ({ value }: Argument) => (typeof value === "string" || typeof value === "number" ? String(value) : "");

export const MORE_FUNCTIONS = {
  MIN: (...args: Argument[]) => numbersOf(args).reduce((least, item) => Math.min(least, item), Infinity),
  MAX: (...args: Argument[]) => numbersOf(args).reduce((most, item) => Math.max(most, item), -Infinity),
  COUNTA: (...args: Argument[]) => itemsOf(args).filter(isFilled).length,
  COUNTBLANK: (...args: Argument[]) => itemsOf(args).filter((item) => !isFilled(item) || item === "").length,
  LEN: (argument: Argument) => textOf(argument).length,
  VALUE: (argument: Argument) => {
    const text = textOf(argument).trim();
    return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text.replaceAll(",", ""));
  },
  CHOOSE: (index: Argument, ...choices: Argument[]) => choices[Number(index.value) - 1]?.value,
};
