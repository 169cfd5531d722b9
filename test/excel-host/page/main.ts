/**
 * The parent page: plays Excel on the web around the real pages of the add-in. Journeys drive it through `window.excel`.
 * Address: `?workbook=/sample.xlsx&api=1.15&locale=zh-CN&mode=read-only&indicators=10000`.
 */
import { openWorkbookFile } from "../../../src/adapters/xlsx/index.js";
import { indicatorWorkbook } from "../../adapters/office/large-workbook.js";
import { imageOf } from "../client/image-of.js";
import { userTypes } from "../client/person-at-the-grid.js";
import { workbookFromSnapshot } from "../client/workbook-from-snapshot.js";
import type { FunctionResult } from "../engine/function-calls.js";
import { COLUMN_LIMIT } from "../engine/place.js";
import type { Author } from "../engine/workbook.js";
import { ExcelHost } from "../excel-host.js";
import { readRequirements } from "../protocol/requirement-sets.js";
import { showGrid } from "./grid-view.js";
import { OfficeFrame } from "./office-frame.js";
import { showRibbon } from "./ribbon-view.js";

const ADD_IN = "https://localhost:3000";
/** Numbers of the custom-functions runtime's own messages. */
const [FUNCTION_CATEGORY, INVOCATION] = [1, 1000];
const query = new URLSearchParams(location.search);
const asked = (name: string, otherwise: string) => query.get(name) ?? otherwise;

async function openSnapshot() {
  const indicators = query.get("indicators");
  if (indicators !== null) return indicatorWorkbook(Number(indicators));
  const address = asked("workbook", "/sample.xlsx");
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return openWorkbookFile(bytes, "红塔区老旧小区改造.xlsx").snapshot();
}

/** What a journey may do: only what a person, a co-author or Excel itself would do. */
class ExcelPage {
  private pane: OfficeFrame | null = null;
  private commands: OfficeFrame | null = null;
  private functions: OfficeFrame | null = null;

  constructor(readonly host: ExcelHost) {
    host.onEvents = (entries) => {
      this.show();
      this.pane?.tellEvents(entries);
      this.commands?.tellEvents(entries);
    };
    this.show();
  }

  openPane(address: string): void {
    this.closePane();
    this.pane = this.frame(address, "pane");
  }

  closePane(): void {
    this.pane?.close();
    this.pane = null;
  }

  /** A ribbon button that runs a function, in a page of its own that nobody sees. */
  async runCommand(name: string): Promise<void> {
    this.commands ??= this.frame(`${ADD_IN}/commands.html`, "commands");
    await this.commands.runCommand(name);
    this.show();
  }

  /** Excel recalculates a cell with `=JIPING.…`: the page behind the functions is loaded, unseen, and called. */
  async calculate(name: string, values: readonly unknown[]): Promise<FunctionResult> {
    const { functionCalls } = this.host.workbook;
    this.functions ??= this.frame(`${ADD_IN}/functions.html`, "commands");
    while (!functionCalls.isReady) await new Promise((resolve) => setTimeout(resolve, 50));
    const { functions } = this;
    return functionCalls.call((id) =>
      functions.tellEvents([[FUNCTION_CATEGORY, INVOCATION, "", JSON.stringify([id, name, values, "Sheet1!A1", 0])]]),
    );
  }

  type(sheet: string, address: string, value: string | number, author: Author = "person"): void {
    userTypes(this.host, sheet, address, value, author);
    this.show();
  }

  protect(sheet: string, isProtected: boolean): void {
    this.host.workbook.sheet(sheet).isProtected = isProtected;
  }

  /** Everything the workbook holds, as text to compare. */
  image(): string {
    return JSON.stringify(imageOf(this.host.workbook));
  }

  valueAt(sheetName: string, row: number, column: number): unknown {
    return this.host.workbook.valueAt(this.host.workbook.sheet(sheetName), row, column).value;
  }

  /** The words of the drop-down list of a cell. */
  choicesAt(sheetName: string, row: number, column: number): string | null {
    const validation = this.host.workbook.sheet(sheetName).validations.get(row * COLUMN_LIMIT + column);
    return validation?.rule?.list?.source ?? null;
  }

  sheetNames(): string[] {
    return this.host.workbook.sheets.map((sheet) => sheet.name);
  }

  show(): void {
    showGrid(this.host.workbook, placeNamed("grid"));
  }

  private frame(address: string, place: string): OfficeFrame {
    const container = placeNamed(place);
    const frame = new OfficeFrame(this.host, {
      address,
      container,
      locale: asked("locale", "zh-CN"),
      isReadOnly: asked("mode", "") === "read-only",
    });
    frame.open();
    return frame;
  }
}

function placeNamed(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`the page has no place ${id}`);
  return place;
}

async function start(): Promise<void> {
  const workbook = workbookFromSnapshot(await openSnapshot());
  workbook.isReadOnly = asked("mode", "") === "read-only";
  const requirements = readRequirements(await (await fetch("/excel-client-source.js")).text());
  const host = new ExcelHost({ workbook, excelApi: asked("api", "1.15"), requirements });
  const excel = new ExcelPage(host);
  await showRibbon(placeNamed("ribbon"), `${ADD_IN}/manifest.xml`, asked("locale", "zh-CN"), {
    showPane: (address) => excel.openPane(address),
    runFunction: (name) => void excel.runCommand(name),
  });
  Object.assign(window, { excel });
}

void start();
