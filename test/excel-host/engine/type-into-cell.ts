/**
 * What becomes of a value assigned to a cell: the same as if a person had typed it.
 * A leading apostrophe makes text; `=`, `+`, `-` begin a formula
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member); what looks like a number,
 * a percentage, a date or a truth value becomes one, unless the cell's format is Text.
 * Deliberately eager: a text that the add-in does not protect must not survive here.
 */
import { refuse } from "./host-error.js";
import { EMPTY, type StoredCell } from "./sheet.js";

export const ERROR_TEXTS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"];

const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8192;
const NUMBER = /^[+-]?[$¥￥]?(\d[\d,]*\.?\d*|\.\d+)([eE][+-]?\d+)?(%?)$/;
const IN_BRACKETS = /^\((\d[\d,]*\.?\d*)\)$/;

type Typed = Pick<StoredCell, "value" | "isError" | "formula"> & { readonly impliedFormat?: string };

export function typeIntoCell(before: StoredCell, value: unknown): StoredCell {
  const { impliedFormat, ...typed } = interpret(before, value);
  const keepsFormat = impliedFormat === undefined || before.numberFormat !== "General";
  return { ...typed, numberFormat: keepsFormat ? before.numberFormat : impliedFormat };
}

function interpret(before: StoredCell, value: unknown): Typed {
  if (typeof value === "number" && Number.isFinite(value)) {
    return before.numberFormat === "@" ? text(String(value)) : constant(value);
  }
  if (typeof value === "boolean") return constant(value);
  if (typeof value !== "string" || value.length > TEXT_LIMIT) throw refuse.invalidArgument();
  if (value === "") return EMPTY;
  if (value.startsWith("'")) return text(value.slice(1));
  if (before.numberFormat === "@") return text(value);
  if (value.startsWith("=") && value.length > 1) return formula(value);
  return parsed(value);
}

function parsed(value: string): Typed {
  const trimmed = halfWidth(value.trim());
  const number = NUMBER.exec(trimmed);
  if (number !== null) {
    const plain = Number(trimmed.replace(/[,$¥￥%]/g, ""));
    if (number[3] === "%") return { ...constant(plain / 100), impliedFormat: trimmed.includes(".") ? "0.00%" : "0%" };
    return constant(plain);
  }
  const bracketed = IN_BRACKETS.exec(trimmed);
  if (bracketed?.[1] !== undefined) return constant(-Number(bracketed[1].replaceAll(",", "")));
  if (/^(true|false)$/i.test(trimmed)) return constant(trimmed.toLowerCase() === "true");
  if (ERROR_TEXTS.includes(trimmed.toUpperCase()))
    return { value: trimmed.toUpperCase(), isError: true, formula: null };
  const date = dateSerial(trimmed);
  if (date !== null) return { ...constant(date), impliedFormat: "yyyy/m/d" };
  if (/^[+-]/.test(trimmed) && trimmed.length > 1) return formula(`=${trimmed}`);
  if (/^@[A-Za-z_]/.test(trimmed)) return formula(`=${trimmed.slice(1)}`);
  return text(value);
}

const constant = (value: number | boolean): Typed => ({ value, isError: false, formula: null });
const text = (value: string): Typed => ({ value, isError: false, formula: null });

/** A text within a formula: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LITERAL_LIMIT = 255;

function formula(value: string): Typed {
  if (value.length > FORMULA_LIMIT) throw refuse.formulaTooLong();
  const literals = value.match(/"(?:[^"]|"")*"/g) ?? [];
  if (literals.some((literal) => literal.length - 2 > LITERAL_LIMIT)) throw refuse.invalidArgument();
  return { value: "", isError: false, formula: value };
}

function halfWidth(value: string): string {
  return value.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

const DATES: readonly RegExp[] = [
  /^(?<y>\d{4})[-/](?<m>\d{1,2})(?:[-/](?<d>\d{1,2}))?$/,
  /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/,
  /^(?<y>\d{4})年(?<m>\d{1,2})月(?:(?<d>\d{1,2})日)?$/,
  /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/,
];
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Days since 1899-12-30, without a time zone: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dates */
function dateSerial(value: string): number | null {
  const time = TIME.exec(value);
  if (time !== null) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  for (const pattern of DATES) {
    const parts = pattern.exec(value)?.groups;
    if (parts === undefined) continue;
    const [month, day] = [Number(parts["m"]), Number(parts["d"] ?? 1)];
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    return Date.UTC(Number(parts["y"] ?? 2026), month - 1, day) / 86_400_000 + 25_569;
  }
  return null;
}
