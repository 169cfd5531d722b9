/** Loads worksheets as snapshots, each once; the shared texts and the styles only when a sheet needs them. */
import type { SheetSnapshot } from "../../../core/grid/index.js";
import { HostFault } from "../../../ports/host-fault.js";
import type { OfficePackage } from "../package/office-package.js";
import { readNumberFormats } from "./number-formats.js";
import { readSheet, type SheetContext } from "./read-sheet.js";
import { readSharedStrings } from "./shared-strings.js";
import { pathOfType, type SheetTab, type WorkbookPart } from "./workbook-part.js";

export class SheetLoader {
  private readonly loaded = new Map<string, SheetSnapshot>();
  private context: SheetContext | null = null;
  private strings: readonly string[] | null = null;

  constructor(
    private readonly parts: OfficePackage,
    private readonly workbook: WorkbookPart,
  ) {}

  /** A loader for the workbook after a change: sheets whose part is named are read anew, and so are the styles. */
  without(workbook: WorkbookPart, changedPaths: ReadonlySet<string>): SheetLoader {
    const next = new SheetLoader(this.parts, workbook);
    next.strings = this.strings;
    for (const [path, sheet] of this.loaded) if (!changedPaths.has(path)) next.loaded.set(path, sheet);
    return next;
  }

  /** @throws HostFault `file/damaged` */
  load(tab: SheetTab): SheetSnapshot {
    const { path } = tab;
    if (path === null || !this.parts.has(path))
      throw new HostFault("file/damaged", { sheet: tab.name, part: path ?? "" });
    const known = this.loaded.get(path);
    if (known) return known;
    const { merges, ...contents } = readSheet(this.parts.text(path), path, this.sheetContext());
    const snapshot: SheetSnapshot = {
      name: tab.name,
      visibility: tab.visibility,
      ...contents,
      merges: merges.map((area) => ({ area, source: "file" })),
    };
    this.loaded.set(path, snapshot);
    return snapshot;
  }

  private sheetContext(): SheetContext {
    if (this.context) return this.context;
    const { parts } = this;
    const path = pathOfType(this.workbook, "styles");
    this.context = {
      dateSystem: this.workbook.dateSystem,
      numberFormats: path !== null && parts.has(path) ? readNumberFormats(parts.text(path), path) : [],
      sharedString: (index) => this.sharedStrings()[index] ?? null,
    };
    return this.context;
  }

  private sharedStrings(): readonly string[] {
    const path = pathOfType(this.workbook, "sharedStrings") ?? "xl/sharedStrings.xml";
    this.strings ??= readSharedStrings(this.parts.text(path), path);
    return this.strings;
  }
}
