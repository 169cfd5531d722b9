/** A count as a live formula of Excel 2007, only where Excel would count exactly what was counted. */
import { equals, whole } from "../decimal/index.js";
import {
  cellAt,
  isCellError,
  quoteSheetName,
  rectangleToA1,
  sheetNamed,
  toA1,
  type CellValue,
  type WorkbookSnapshot,
} from "../grid/index.js";
import type { SurveyCount } from "./survey-result.js";

/** COUNTIF refuses longer criteria. */
const LONGEST_CRITERION = 255;
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
/** What COUNTIF may take for a number, a date or a truth value instead of a text: 10-20, 3月, 50%. */
const NUMBER_LIKE = /^[+\-−(¥$]?[\d０-９][\d０-９.,:/\-~%％()年月日时分秒e\s]*$|^(?:true|false)$/i;

/** @returns null where only the value is certain: answers that contain each other, spaces around them, criteria that read as dates. */
export function exactCountFormula({ value, source }: SurveyCount, snapshot: WorkbookSnapshot): string | null {
  if (source.kind === "cell") return `=${quoteSheetName(source.cell.sheet)}!${toA1(source.cell)}`;
  const { area, answer } = source;
  const sheet = sheetNamed(snapshot, source.sheet);
  if (sheet === null) return null;
  const values = Array.from(
    { length: area.rowCount },
    (_, index) => cellAt(sheet, area.row + index, area.column).value,
  ).filter((one) => one !== null);
  const place = `${quoteSheetName(source.sheet)}!${rectangleToA1(area)}`;
  const isCounted = (counts: (one: CellValue) => boolean): boolean =>
    equals(whole(values.filter(counts).length), value);
  if (answer === null) return isCounted(() => true) ? `=COUNTA(${place})` : null;
  if (isCounted((one) => equalsCriterion(one, answer))) return countIf(place, exactCriterion(answer));
  const within = answer.toLowerCase();
  const contains = (one: CellValue): boolean => typeof one === "string" && one.toLowerCase().includes(within);
  return isCounted(contains) ? countIf(place, `*${literal(answer)}*`) : null;
}

/** As COUNTIF compares: whole texts without regard to case, plain numbers by value. Never equal where Excel might read something else. */
function equalsCriterion(value: CellValue, answer: string): boolean {
  if (value === null || isCellError(value)) return false;
  if (PLAIN_NUMBER.test(answer)) return Number(value) === Number(answer);
  return !NUMBER_LIKE.test(answer) && typeof value === "string" && value.toLowerCase() === answer.toLowerCase();
}

function countIf(place: string, criterion: string): string | null {
  return criterion.length > LONGEST_CRITERION ? null : `=COUNTIF(${place},"${criterion.replaceAll('"', '""')}")`;
}

/** A leading sign would be a comparison. */
function exactCriterion(answer: string): string {
  return /^[=<>]/.test(answer) ? `=${literal(answer)}` : literal(answer);
}

/** `*` and `?` stand for other characters unless `~` stands before them. */
function literal(answer: string): string {
  return answer.replace(/[~*?]/g, "~$&");
}
