/**
 * The spreadsheet grid, started in one place of the page. No toolbar and no context menu: what a package cannot take back
 * (inserted rows, moved columns, new formats) is not offered, so that saving never loses what a person did.
 */
import {
  ICommandService,
  IUndoRedoService,
  LifecycleStages,
  LogLevel,
  Univer,
  type ICommandService as CommandService,
  type IUndoRedoService as UndoRedoService,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, IRenderManagerService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { GridWords } from "./grid-words.js";
import { SeldomDrawing } from "./seldom-drawing.js";

export interface GridParts {
  readonly api: FUniver;
  readonly history: UndoRedoService;
  readonly commands: CommandService;
  /** Before that the grid is painted, but stumbles over a command that scrolls it. */
  readonly whenReady: Promise<void>;
  /** To be ended when the work is done. */
  drawSeldom(unitId: string): SeldomDrawing;
  dispose(): void;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly words: GridWords;
  readonly isDark: boolean;
  /** Called where a person asked for something that this grid does not do. */
  readonly onRefused: () => void;
}

/** Commands of the keyboard and the sheet tabs that change structure or looks. */
const REFUSED =
  /^sheet\.command\.(?:insert-(?:row|col|range|sheet)|remove-(?:row|col|sheet)|delete-range|move-(?:rows|cols|range)|set-(?:bold|italic|underline|strike|style|border|worksheet-(?:name|order|hide)|tab-color|row-hidden|col-hidden|frozen|gridlines|background)|add-worksheet-merge|remove-worksheet-merge|copy-sheet)/;

export function startGrid({ container, words, isDark, onRefused }: GridOptions): GridParts {
  const univer = new Univer({
    ...words,
    logLevel: LogLevel.WARN,
    darkMode: isDark,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    formulaBar: true,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (isOwnCommand || !REFUSED.test(event.id)) return;
    event.cancel = true;
    onRefused();
  });
  const whenReady = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === LifecycleStages.Rendered) resolve();
    });
  });
  const injector = univer.__getInjector();
  return {
    api,
    history: injector.get(IUndoRedoService),
    commands: injector.get(ICommandService),
    whenReady,
    drawSeldom: (unitId) => new SeldomDrawing(injector.get(IRenderManagerService).getRenderById(unitId) ?? null),
    dispose: () => univer.dispose(),
  };
}

let isOwnCommand = false;

/** Our own plans add sheets, merge and style: for them the grid's rules are lifted. */
export function asOwnCommand<Result>(work: () => Result): Result {
  isOwnCommand = true;
  try {
    return work();
  } finally {
    isOwnCommand = false;
  }
}
