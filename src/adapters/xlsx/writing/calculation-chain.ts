/** The stored order of calculation: dropped when a cell that it names holds no formula any more; Excel makes a new one. */
import type { OfficePackage } from "../package/office-package.js";
import { removePart } from "../package/remove-part.js";
import { removeRelationshipsTo } from "../package/relationships.js";
import { pathOfType, type WorkbookPart } from "../reading/workbook-part.js";

export function dropCalculationChain(parts: OfficePackage, workbook: WorkbookPart): void {
  const path = pathOfType(workbook, "calcChain");
  if (path === null || !parts.has(path)) return;
  removeRelationshipsTo(parts, workbook.path, path);
  removePart(parts, path);
}
