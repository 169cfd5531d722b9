/** What every sheet was taken for and which words decided, and the person's word against it: role, header row, columns. */
import { useState, type ReactNode } from "react";
import { sheetNamed } from "../../core/grid/index.js";
import type { SheetRole } from "../../core/model/index.js";
import type { ColumnCorrection, Settings } from "../../core/policy/index.js";
import type { ColumnName, PaneRecognizedSheet, PaneRecognizedTable } from "../../app/pane/pane-engine.js";
import { usePane, usePaneState } from "../pane-context.js";
import { CellChip } from "../parts/cell-chip.js";
import { Choice } from "../parts/choice.js";
import { LinkButton } from "../parts/layout.js";
import { columnNames, isEmptyCorrection, meaningOf, withMeaning, withRole } from "../parts/sheet-correction.js";

const ROLES: readonly SheetRole[] = [
  "indicators",
  "self-evaluation",
  "funds",
  "questionnaire",
  "responses",
  "site-findings",
  "other",
];
/** Headers stand near the top: rows beyond these are data. */
const HEADER_CHOICES = 12;

interface SheetSettingsProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

export function SheetSettings({ settings, change }: SheetSettingsProps) {
  const { words } = usePane();
  const { assessment } = usePaneState();
  const correct = (correction: ColumnCorrection) =>
    change({
      columns: [
        ...settings.columns.filter(({ sheet }) => sheet !== correction.sheet),
        ...(isEmptyCorrection(correction) ? [] : [correction]),
      ],
    });
  return (
    <>
      <h2>{words.settings.sheets}</h2>
      <p className="caption">{words.settings.sheetsHint}</p>
      <ul className="sheets">
        {assessment?.recognition.map((recognized) => (
          <Sheet
            key={recognized.sheet}
            recognized={recognized}
            correction={settings.columns.find(({ sheet }) => sheet === recognized.sheet) ?? null}
            correct={correct}
          />
        ))}
      </ul>
    </>
  );
}

interface SheetProps {
  readonly recognized: PaneRecognizedSheet;
  readonly correction: ColumnCorrection | null;
  readonly correct: (correction: ColumnCorrection) => void;
}

function Sheet({ recognized, correction, correct }: SheetProps) {
  const { words } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { sheet, tables } = recognized;
  const known = correction ?? { sheet, headerRows: null, columns: {} };
  const roles = words.list([...new Set(tables.map(({ role }) => words.roles[role]))]);
  // Saved with another role the sheet is read anew: its columns are not known before.
  const isNew = correction?.role !== undefined && tables.every(({ role }) => role !== correction.role);
  const headed = tables.filter(({ columns }) => columns.length > 0);
  return (
    <li>
      <div className="sheet-role">
        <strong className="cut" title={sheet}>
          {sheet}
        </strong>
        <Choice
          label={words.settings.roleOf(sheet)}
          value={correction?.role ?? ""}
          choose={(value) => correct(withRole(ROLES.find((role) => role === value) ?? null, known))}
        >
          <option value="">
            {correction?.role === undefined ? words.settings.asFound(roles) : words.settings.again}
          </option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {words.roles[role]}
            </option>
          ))}
        </Choice>
      </div>
      {isNew ? (
        <p className="caption">{words.settings.readAfterSaving}</p>
      ) : (
        headed.length > 0 && (
          <p>
            <LinkButton act={() => setOpen(!isOpen)} isExpanded={isOpen}>
              {words.settings.why(headed.reduce((sum, { columns }) => sum + columns.length, 0))}
            </LinkButton>
          </p>
        )
      )}
      {(isOpen || isNew) && <HeaderRow sheet={sheet} tables={tables} correction={known} correct={correct} />}
      {isOpen &&
        !isNew &&
        headed.map((table, index) => (
          <Columns
            key={index}
            table={table}
            correction={correction}
            correct={(column, meaning) => correct(withMeaning(table, column, meaning, known))}
          />
        ))}
    </li>
  );
}

interface HeaderRowProps {
  readonly sheet: string;
  readonly tables: readonly PaneRecognizedTable[];
  readonly correction: ColumnCorrection;
  readonly correct: (correction: ColumnCorrection) => void;
}

function HeaderRow({ sheet, tables, correction, correct }: HeaderRowProps) {
  const { words } = usePane();
  const { snapshot } = usePaneState();
  const rowCount = snapshot === null ? 0 : (sheetNamed(snapshot, sheet)?.rowCount ?? 0);
  const found = tables.flatMap(({ headerRows }) => headerRows.map((row) => row + 1));
  const { headerRows } = correction;
  const chosen = headerRows?.join() ?? "";
  const rows = Array.from({ length: Math.min(rowCount, HEADER_CHOICES) }, (_none, row) => String(row));
  return (
    <div className="field">
      <span>{words.notFound.headerRows}</span>
      <Choice
        label={words.settings.headerRowOf(sheet)}
        value={chosen}
        choose={(value) => correct({ ...correction, headerRows: value === "" ? null : value.split(",").map(Number) })}
      >
        <option value="">{words.settings.headerAsFound(headerRows === null ? found : [])}</option>
        {[...(chosen === "" || rows.includes(chosen) ? [] : [chosen]), ...rows].map((value) => (
          <option key={value} value={value}>
            {words.settings.headerRows(value.split(",").map((row) => Number(row) + 1))}
          </option>
        ))}
      </Choice>
    </div>
  );
}

interface ColumnsProps {
  readonly table: PaneRecognizedTable;
  readonly correction: ColumnCorrection | null;
  readonly correct: (column: number, meaning: ColumnName | null) => void;
}

function Columns({ table, correction, correct }: ColumnsProps): ReactNode {
  const { words } = usePane();
  const names = columnNames(table.role);
  return (
    <table className="columns">
      <caption className="caption">{words.roles[table.role]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.settings.header}</th>
          <th scope="col">{words.settings.holds}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ cell, words: header }) => (
          <tr key={cell.column}>
            <th scope="row">
              <CellChip cell={cell} />
              <span className={header === null ? "quiet" : undefined}>{header ?? words.settings.noHeader}</span>
            </th>
            <td>
              {names.length > 0 && (
                <Choice
                  isSmall
                  label={words.settings.holdsOf(header ?? words.settings.noHeader)}
                  value={meaningOf(table, cell.column, correction) ?? ""}
                  choose={(value) => correct(cell.column, names.find((name) => name === value) ?? null)}
                >
                  <option value="">{words.settings.unused}</option>
                  {names.map((name) => (
                    <option key={name} value={name}>
                      {words.columns[name]}
                    </option>
                  ))}
                </Choice>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
