/** Which column is which, as recognised; a person's correction stands above recognition. */
import { Select } from "@fluentui/react-components";
import { columnLetters, sheetNamed } from "../../core/grid/index.js";
import type { IndicatorColumn } from "../../core/model/index.js";
import type { Settings } from "../../core/policy/index.js";
import { usePane, usePaneState } from "../pane-context.js";
import { shownSheet } from "../session/pane-state.js";

const COLUMNS: readonly IndicatorColumn[] = [
  "level1",
  "level2",
  "level3",
  "fullScore",
  "target",
  "actual",
  "standard",
  "score",
  "deviation",
  "judgement",
];

interface ColumnSettingsProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

export function ColumnSettings({ settings, change }: ColumnSettingsProps) {
  const { words } = usePane();
  const state = usePaneState();
  const sheet = shownSheet(state)?.sheet;
  if (sheet === undefined || state.snapshot === null) return null;
  const correction = settings.columns.find((one) => one.sheet === sheet.sheet);
  const width = sheetNamed(state.snapshot, sheet.sheet)?.columnCount ?? 0;
  const choose = (column: IndicatorColumn, value: string) => {
    const columns = { ...correction?.columns, [column]: value === "" ? null : Number(value) };
    change({
      columns: [
        ...settings.columns.filter((one) => one.sheet !== sheet.sheet),
        { sheet: sheet.sheet, headerRows: correction?.headerRows ?? null, columns },
      ],
    });
  };
  return (
    <>
      <h2>
        {words.settings.columns}
        <small>{sheet.sheet}</small>
      </h2>
      <p className="caption">{words.settings.columnsHint}</p>
      {COLUMNS.map((column) => {
        const corrected = correction?.columns[column];
        const index = corrected === undefined ? sheet.columns[column] : corrected;
        return (
          <div className="field" key={column}>
            <span>{words.columns[column]}</span>
            <Select
              aria-label={words.columns[column]}
              value={index === null ? "" : String(index)}
              onChange={(_event, { value }) => choose(column, value)}
            >
              <option value="">{words.notFound.none}</option>
              {Array.from({ length: width }, (_unused, at) => (
                <option key={at} value={String(at)}>
                  {columnLetters(at)}
                </option>
              ))}
            </Select>
          </div>
        );
      })}
    </>
  );
}
