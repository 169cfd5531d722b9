/** Loads worksheets as snapshots, each once; the shared texts and the styles only when a sheet needs them. */
import type { Rectangle, SheetSnapshot } from "../../../core/grid/index.js";
import { HostFault } from "../../../ports/host-fault.js";
import type { OfficePackage } from "../package/office-package.js";
import { rememberPart } from "../package/remember-part.js";
import { readNumberFormats } from "./number-formats.js";
import { readSheet, type SheetContext } from "./read-sheet.js";
import { readSharedStrings } from "./shared-strings.js";
import { pathOfType, type SheetTab, type WorkbookPart } from "./workbook-part.js";

const numberFormatsOf = rememberPart(readNumberFormats);

interface LoadedSheet {
  readonly snapshot: SheetSnapshot;
  readonly arrays: readonly Rectangle[];
}

export class SheetLoader {
  private readonly loaded = new Map<string, LoadedSheet>();
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
    return this.loadSheet(tab).snapshot;
  }

  /** Areas that one array formula or data table fills. */
  arrays(tab: SheetTab): readonly Rectangle[] {
    return this.loadSheet(tab).arrays;
  }

  private loadSheet({ name, visibility, path }: SheetTab): LoadedSheet {
    if (path === null || !this.parts.has(path)) throw new HostFault("file/damaged", { sheet: name, part: path ?? "" });
    const known = this.loaded.get(path);
    if (known) return known;
    const { merges, arrays, ...contents } = readSheet(this.parts.text(path), path, this.sheetContext());
    const areas = merges.map((area) => ({ area, source: "file" as const }));
    const sheet = { snapshot: { name, visibility, ...contents, merges: areas }, arrays };
    this.loaded.set(path, sheet);
    return sheet;
  }

  private sheetContext(): SheetContext {
    if (this.context) return this.context;
    const { parts } = this;
    const path = pathOfType(this.workbook, "styles");
    this.context = {
      dateSystem: this.workbook.dateSystem,
      numberFormats: path !== null && parts.has(path) ? numberFormatsOf(parts, path) : [],
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
