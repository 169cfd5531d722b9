/** The list of merged areas after merging and taking apart, in the order of the edits; areas that stay keep their text. */
import { parseRectangle, rectangleToA1 } from "../../../core/grid/index.js";
import { XmlList } from "../xml/xml-list.js";
import type { XmlSections } from "../xml/xml-sections.js";
import { MergedAreas, type MergedArea } from "./merged-areas.js";
import type { MergeEdit } from "./sheet-edits.js";
import { SHEET_ORDER } from "./sheet-order.js";

export function editMerges(sections: XmlSections, edits: readonly MergeEdit[]): void {
  const { prefix, part } = sections;
  const list = new XmlList(sections.find("mergeCells")?.xml ?? `<${prefix}mergeCells></${prefix}mergeCells>`, part);
  const merges = new MergedAreas(list.items.flatMap(readMerge));
  for (const { kind, area } of edits) merges[kind](area);
  const items = merges.list.map(({ area, xml }) => xml ?? `<${prefix}mergeCell ref="${rectangleToA1(area)}"/>`);
  if (items.length === 0) sections.remove("mergeCells");
  else sections.put("mergeCells", list.withItems(items), SHEET_ORDER);
}

function readMerge(xml: string): MergedArea[] {
  const area = parseRectangle(/\sref\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? "");
  return area === null ? [] : [{ area, xml }];
}
