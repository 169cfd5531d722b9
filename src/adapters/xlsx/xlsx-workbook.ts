/** An .xlsx file held in memory: read sheet by sheet when asked for. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/grid/index.js";
import { HostFault } from "../../ports/host-fault.js";
import type { OfficePackage } from "./package/office-package.js";
import { readNumberFormats } from "./reading/number-formats.js";
import { readSharedStrings } from "./reading/shared-strings.js";
import { readSheet, type SheetContext } from "./reading/read-sheet.js";
import { pathOfType, readWorkbookPart, type SheetTab, type WorkbookPart } from "./reading/workbook-part.js";

export class XlsxWorkbook {
  private readonly workbook: WorkbookPart;
  private readonly snapshots = new Map<string, SheetSnapshot>();
  private context: SheetContext | null = null;

  constructor(
    readonly parts: OfficePackage,
    /** The file's name, for messages. */
    readonly name: string,
  ) {
    this.workbook = readWorkbookPart(parts);
  }

  /** All worksheets, or those named. Chart sheets hold no cells and are left out. @throws HostFault `file/damaged` */
  snapshot(sheetNames?: readonly string[]): WorkbookSnapshot {
    this.refuseSharedNames();
    const tabs = this.workbook.tabs.filter((tab) => tab.isWorksheet && (sheetNames?.includes(tab.name) ?? true));
    return {
      name: this.name,
      sheets: tabs.map((tab) => this.sheetSnapshot(tab)),
      dateSystem: this.workbook.dateSystem,
      isReadOnly: false,
      isStructureProtected: this.workbook.isStructureProtected,
    };
  }

  toBytes(): Uint8Array {
    return this.parts.toBytes();
  }

  /** Sheets are addressed by name everywhere; with two of one name a score could land in the wrong one. */
  private refuseSharedNames(): void {
    const names = new Set<string>();
    for (const { name } of this.workbook.tabs) {
      if (names.has(name.toLowerCase())) throw new HostFault("file/damaged", { sheet: name });
      names.add(name.toLowerCase());
    }
  }

  private sheetSnapshot(tab: SheetTab): SheetSnapshot {
    const { path } = tab;
    if (path === null || !this.parts.has(path))
      throw new HostFault("file/damaged", { sheet: tab.name, part: path ?? "" });
    const known = this.snapshots.get(path);
    if (known) return known;
    const { merges, ...contents } = readSheet(this.parts.text(path), path, this.sheetContext());
    const snapshot: SheetSnapshot = {
      name: tab.name,
      visibility: tab.visibility,
      ...contents,
      merges: merges.map((area) => ({ area, source: "file" })),
    };
    this.snapshots.set(path, snapshot);
    return snapshot;
  }

  private sheetContext(): SheetContext {
    if (this.context) return this.context;
    const { parts } = this;
    const stylesPath = pathOfType(this.workbook, "styles");
    const stringsPath = pathOfType(this.workbook, "sharedStrings");
    let strings: readonly string[] | null = null;
    this.context = {
      dateSystem: this.workbook.dateSystem,
      numberFormats:
        stylesPath !== null && parts.has(stylesPath) ? readNumberFormats(parts.text(stylesPath), stylesPath) : [],
      sharedString: (index) => {
        strings ??= readSharedStrings(parts.text(stringsPath ?? "xl/sharedStrings.xml"), stringsPath ?? "");
        return strings[index] ?? null;
      },
    };
    return this.context;
  }
}
