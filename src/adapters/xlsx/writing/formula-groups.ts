/** Formulas that stand for several cells. Writing over one of those cells must leave the others what they are. */
import { parseA1, parseRectangle, rectangleToA1, type Rectangle } from "../../../core/grid/index.js";
import { shiftFormula } from "../reading/shift-formula.js";
import { encodeXmlText } from "../xml/escape.js";
import { XmlScanner } from "../xml/xml-scanner.js";

interface Place {
  readonly row: number;
  readonly column: number;
}

interface SharedGroup {
  readonly members: Place[];
  master: (Place & { readonly text: string; readonly area: Rectangle }) | null;
}

export interface FormulaGroups {
  readonly shared: ReadonlyMap<string, SharedGroup>;
  /** Areas of array formulas and data tables. */
  readonly arrays: readonly Rectangle[];
}

const GROUP_TYPES = ["shared", "array", "dataTable"];
const HAS_GROUPS = /\bt\s*=\s*["'](?:shared|array|dataTable)["']/;

export function readFormulaGroups(sheetData: string, part: string): FormulaGroups {
  const shared = new Map<string, SharedGroup>();
  const arrays: Rectangle[] = [];
  // Three searches for plain words are over long before the pattern has looked at every cell of a large sheet.
  if (!GROUP_TYPES.some((type) => sheetData.includes(type)) || !HAS_GROUPS.test(sheetData)) return { shared, arrays };
  const scanner = new XmlScanner(sheetData, part);
  const place = { row: -1, column: -1 };
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    const local = scanner.localName();
    if (local === "row") {
      place.row = Number(scanner.attribute("r") ?? place.row + 2) - 1;
      place.column = -1;
    } else if (local === "c") {
      place.column = parseA1(scanner.attribute("r") ?? "")?.column ?? place.column + 1;
    } else if (local === "f") {
      noteFormula(scanner, { ...place }, shared, arrays);
    }
  }
  return { shared, arrays };
}

/**
 * For each shared formula whose text is written over: the `f` element that its first remaining cell gets instead.
 * @returns by the row, then by the column
 */
export function rehomedFormulas(
  groups: FormulaGroups,
  isWrittenOver: (place: Place) => boolean,
  prefix: string,
): Map<number, Map<number, string>> {
  const elements = new Map<number, Map<number, string>>();
  for (const [group, { members, master }] of groups.shared) {
    if (master === null || !isWrittenOver(master)) continue;
    const heir = members.filter((member) => !isWrittenOver(member)).sort(inReadingOrder)[0];
    if (heir === undefined) continue;
    const text = shiftFormula(master.text, heir.row - master.row, heir.column - master.column);
    const { area } = master;
    const remaining = { ...area, row: heir.row, rowCount: Math.max(1, area.row + area.rowCount - heir.row) };
    const inRow = elements.get(heir.row) ?? new Map<number, string>();
    elements.set(heir.row, inRow);
    inRow.set(
      heir.column,
      `<${prefix}f t="shared" ref="${rectangleToA1(remaining)}" si="${encodeXmlText(group)}">${encodeXmlText(text)}</${prefix}f>`,
    );
  }
  return elements;
}

function noteFormula(scanner: XmlScanner, place: Place, shared: Map<string, SharedGroup>, arrays: Rectangle[]): void {
  const type = scanner.attribute("t");
  const area = parseRectangle(scanner.attribute("ref") ?? "");
  if ((type === "array" || type === "dataTable") && area) arrays.push(area);
  if (type !== "shared") return;
  const key = scanner.attribute("si") ?? "";
  let group = shared.get(key);
  if (group === undefined) shared.set(key, (group = { members: [], master: null }));
  const text = scanner.text();
  if (text !== "" && area !== null && group.master === null) group.master = { ...place, text, area };
  else if (text === "") group.members.push(place);
}

function inReadingOrder(one: Place, other: Place): number {
  return one.row - other.row || one.column - other.column;
}
