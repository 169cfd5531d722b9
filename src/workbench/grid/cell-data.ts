/** A cell between our snapshot and the grid. The grid knows no error values and no booleans of its own: they are told apart here. */
import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellContent } from "../../core/plan/write-plan.js";

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|GETTING_DATA|SPILL!|CALC!)$/;

const READS_AS_VALUE = /^\s*[-+]?(?:\d|\.\d).*$|^\s*(?:true|false)\s*$|^[=＝]/i;

export function toCellData({ value, formula }: CellContent): ICellData {
  return { ...valueData(value), f: formula };
}

function valueData(value: CellContent["value"]): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  // Text that reads like a number or a truth value would be turned into one: “5” written as text stays text.
  return { v: value, t: READS_AS_VALUE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** @param formula as the grid resolves it: children of a shared formula have one of their own. */
export function toContent(data: ICellData | null | undefined, formula: string | null): CellContent {
  if (data === null || data === undefined) return { value: null, formula };
  return { value: valueOf(data), formula };
}

function valueOf(data: ICellData): CellContent["value"] {
  const { v, t, p } = data;
  if (p !== null && p !== undefined) return documentText(p.body?.dataStream ?? "");
  if (v === null || v === undefined || v === "") return null;
  if (typeof v === "boolean") return v;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === "1" || String(v).toUpperCase() === "TRUE";
  if (typeof v === "number") return v;
  if (ERROR.test(v)) return { error: v };
  if (t === CellValueType.NUMBER && v.trim() !== "" && Number.isFinite(Number(v))) return Number(v);
  return v;
}

/** Text typed with line breaks is kept by the grid as a small document. */
function documentText(stream: string): string | null {
  const text = stream.replace(/\r?\n$/, "").replaceAll("\r", "\n");
  return text === "" ? null : text;
}
