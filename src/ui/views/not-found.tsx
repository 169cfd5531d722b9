/** No indicator table found: what was looked for, and sheet and columns to pick by hand. Nothing is guessed silently. */
import { useMemo, useState } from "react";
import { cellAt, columnLetters, contentText, sheetNamed, type SheetSnapshot } from "../../core/grid/index.js";
import type { IndicatorColumn } from "../../core/model/index.js";
import type { PaneAssessment } from "../../app/pane/pane-engine.js";
import { usePane, usePaneState } from "../pane-context.js";
import { Choice } from "../parts/choice.js";
import { Icon } from "../parts/icon.js";
import { Content, Footer, LinkButton, SecondaryButton } from "../parts/layout.js";

const REQUIRED: readonly IndicatorColumn[] = ["level3", "fullScore", "standard"];
const OPTIONAL: readonly IndicatorColumn[] = ["level1", "level2", "target", "actual", "score", "deviation"];
/** Headers stand near the top: rows beyond these are data. */
const HEADER_CHOICES = 12;

export function NotFound() {
  const { session, words } = usePane();
  const { snapshot, assessment } = usePaneState();
  const known = useMemo(() => knownTable(assessment), [assessment]);
  const visible = (snapshot?.sheets ?? []).filter(({ visibility }) => visibility === "visible");
  const widest = visible.reduce<SheetSnapshot | undefined>(
    (best, sheet) => (best === undefined || sheet.columnCount > best.columnCount ? sheet : best),
    undefined,
  );
  const [name, setName] = useState(known?.sheet ?? widest?.name ?? "");
  const [headerRow, setHeaderRow] = useState(known?.headerRow ?? 0);
  const [columns, setColumns] = useState<Partial<Record<IndicatorColumn, number>>>(known?.columns ?? {});
  const sheet = snapshot === null ? null : sheetNamed(snapshot, name);
  const missing = REQUIRED.filter((column) => columns[column] === undefined);
  const choose = (column: IndicatorColumn, value: string) => {
    const others = Object.entries(columns).filter(([name]) => name !== column);
    setColumns(Object.fromEntries(value === "" ? others : [...others, [column, Number(value)]]));
  };
  return (
    <>
      <Content>
        <h1>{words.notFound.title}</h1>
        <p className="secondary">
          {known === null ? words.notFound.looked(snapshot?.sheets.length ?? 0) : words.notFound.noRows(known.sheet)}
          <LinkButton act={() => void session.preview({ kind: "template" })}>{words.notFound.useTemplate}</LinkButton>
          {words.notFound.fullStop}
        </p>
        <h2>{words.notFound.place}</h2>
        <div className="field">
          <span>{words.notFound.sheet}</span>
          <Choice
            label={words.notFound.sheet}
            value={name}
            choose={(value) => {
              setName(value);
              setColumns({});
            }}
          >
            {visible.map((one) => (
              <option key={one.name} value={one.name}>
                {words.notFound.sheetOption(one.name, one.rowCount, one.columnCount)}
              </option>
            ))}
          </Choice>
        </div>
        <div className="field">
          <span>{words.notFound.headerRows}</span>
          <Choice
            label={words.notFound.headerRows}
            value={String(headerRow)}
            choose={(value) => setHeaderRow(Number(value))}
          >
            {Array.from(
              { length: Math.max(headerRow + 1, Math.min(HEADER_CHOICES, sheet?.rowCount ?? 1)) },
              (_unused, row) => (
                <option key={row} value={String(row)}>
                  {words.notFound.headerOption(row + 1, row + 1)}
                </option>
              ),
            )}
          </Choice>
        </div>
        <h2>
          {words.notFound.columns}
          <small>{words.notFound.required}</small>
        </h2>
        {sheet !== null &&
          [...REQUIRED, ...OPTIONAL].map((column) => (
            <ColumnField
              key={column}
              column={column}
              isRequired={REQUIRED.includes(column)}
              sheet={sheet}
              headerRow={headerRow}
              chosen={columns[column] ?? null}
              choose={(value) => choose(column, value)}
            />
          ))}
      </Content>
      <Footer
        left={<SecondaryButton label={words.notFound.again} act={() => void session.read()} />}
        primary={{
          label: words.notFound.read,
          act: () => void session.readWithColumns({ sheet: name, headerRows: [headerRow], columns }),
          isDisabled: sheet === null || missing.length > 0,
        }}
      />
    </>
  );
}

interface KnownTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Partial<Record<IndicatorColumn, number>>;
}

/** A table whose headers were understood and that holds no indicator: its columns are filled in, only the rest is asked for. */
function knownTable(assessment: PaneAssessment | null): KnownTable | null {
  for (const { sheet, tables } of assessment?.recognition ?? []) {
    for (const { role, headerRows, columns } of tables) {
      const headerRow = headerRows.at(-1);
      if (headerRow === undefined || (role !== "indicators" && role !== "self-evaluation")) continue;
      const meanings = columns.flatMap(({ meaning, cell }) =>
        [...REQUIRED, ...OPTIONAL]
          .filter((column) => column === meaning)
          .map((column) => [column, cell.column] as const),
      );
      return { sheet, headerRow, columns: Object.fromEntries(meanings) };
    }
  }
  return null;
}

interface ColumnFieldProps {
  readonly column: IndicatorColumn;
  readonly isRequired: boolean;
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly chosen: number | null;
  readonly choose: (value: string) => void;
}

function ColumnField({ column, isRequired, sheet, headerRow, chosen, choose }: ColumnFieldProps) {
  const { words } = usePane();
  const label = isRequired ? `${words.columns[column]} *` : words.columns[column];
  const isMissing = isRequired && chosen === null;
  return (
    <>
      <div className={isMissing ? "field is-missing" : "field"}>
        <span>{label}</span>
        <Choice label={label} isRequired={isRequired} value={chosen === null ? "" : String(chosen)} choose={choose}>
          <option value="">{isRequired ? words.notFound.choose : words.notFound.none}</option>
          {Array.from({ length: sheet.columnCount }, (_unused, index) => (
            <option key={index} value={String(index)}>
              {columnLetters(index)}　{contentText(cellAt(sheet, headerRow, index)) ?? ""}
            </option>
          ))}
        </Choice>
      </div>
      {isMissing && (
        <p className="caption field-note tone-warning">
          <Icon name="warning" size={16} tone="warning" />
          {words.notFound.missing}
        </p>
      )}
    </>
  );
}
