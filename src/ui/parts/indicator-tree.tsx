/**
 * A tree after the ARIA pattern: one tab stop; arrows move, open and close; letters jump; Enter opens the view of the row.
 * Moving never changes the sheet's selection.
 */
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { usePane, usePaneState } from "../pane-context.js";
import { indicatorPlace } from "../session/indicator-place.js";
import { visibleRows, type TreeRow } from "../session/indicator-tree.js";
import type { PaneAssessment } from "../../app/pane/pane-engine.js";
import { IndicatorRow } from "./indicator-row.js";
import { useNearness } from "./use-nearness.js";

/** Rows that come and go together. */
const ROWS_A_BLOCK = 40;
/** Blocks that come and go together: of ten thousand rows a few dozen places are watched, not hundreds. */
const BLOCKS_A_BLOCK = 16;
/** Pixels, until a block was seen. */
const USUAL_HEIGHTS = { 1: 35, 2: 28, 3: 48 } as const;

export function IndicatorTree({ rows }: { readonly rows: readonly TreeRow[] }) {
  const { session, words } = usePane();
  const { assessment, lastIndicator } = usePaneState();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(lastIndicator);
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const [followed, setFollowed] = useState(lastIndicator);
  if (followed !== lastIndicator) {
    setFollowed(lastIndicator);
    setActive(lastIndicator);
  }
  const visible = useMemo(() => visibleRows(rows, closed), [rows, closed]);
  const current = (active === null ? undefined : visible.find(({ id }) => id === active)) ?? visible[0];

  // Back from a row's view the row has the focus again, which that view took with it; a tab or the sheet keeps theirs.
  useEffect(() => {
    if (lastIndicator === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(lastIndicator)}"]`);
    row?.scrollIntoView({ block: "nearest" });
    if (document.activeElement?.contains(list.current) === true) row?.focus();
  }, [lastIndicator]);

  // Moved by key: the block of the current row is always there, however far away.
  useEffect(() => {
    if (focused === null) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(focused)}"]`)?.focus();
    setFocused(null);
  }, [focused]);

  const setOpen = (row: TreeRow, isOpen: boolean) => {
    const next = new Set(closed);
    if (isOpen) next.delete(row.id);
    else next.add(row.id);
    setClosed(next);
  };
  const activate = (row: TreeRow) => {
    setActive(row.id);
    if (row.scored === null) {
      setOpen(row, closed.has(row.id));
      return;
    }
    const place = indicatorPlace(row.scored.indicator);
    session.openIndicator(place, row.scored.score.status === "needs-judgement" ? "judgement" : "why");
    void session.select(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const move = moveOf(event.key, current, visible, closed);
    if (move === null) return;
    event.preventDefault();
    if (move.kind === "go") {
      setActive(move.id);
      setFocused(move.id);
    } else if (move.kind === "activate") activate(current);
    else setOpen(current, move.kind === "open");
  };

  return (
    <div
      ref={list}
      className="tree"
      role="tree"
      aria-label={words.indicators.title}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const id = target instanceof Element ? target.closest<HTMLElement>("[data-row]")?.dataset["row"] : undefined;
        const row = visible.find((one) => one.id === id);
        if (row !== undefined) activate(row);
      }}
    >
      <Blocks rows={visible} {...{ assessment, closed, current }} selected={lastIndicator} />
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly TreeRow[];
  readonly assessment: PaneAssessment | null;
  readonly closed: ReadonlySet<string>;
  readonly current: TreeRow | undefined;
  readonly selected: string | null;
}

/** Remembered while nothing of it changes. Far from what is seen only its room is kept: ten thousand rows are no work. */
const Block = memo(function Block(props: RowsProps) {
  const { rows, current } = props;
  const { isNear, height, place } = useNearness();
  if (!isNear && current === undefined) {
    return <div ref={place} role="none" style={{ height: height ?? usualHeight(rows) }} />;
  }
  return (
    <div ref={place} role="none">
      {rows.length > ROWS_A_BLOCK ? <Blocks {...props} /> : <Rows {...props} />}
    </div>
  );
});

function Blocks({ rows, current, ...shared }: RowsProps) {
  const blocks = useMemo(() => blocksOf(rows), [rows]);
  return blocks.map((block, index) => (
    <Block
      key={index}
      rows={block}
      current={current !== undefined && block.includes(current) ? current : undefined}
      {...shared}
    />
  ));
}

function Rows({ rows, assessment, closed, current, selected }: RowsProps) {
  return rows.map((row) => (
    <IndicatorRow
      key={row.id}
      row={row}
      assessment={assessment}
      isCurrent={row === current}
      isSelected={row.id === selected}
      isOpen={!closed.has(row.id)}
    />
  ));
}

/** Of equal size but the last; blocks of blocks where there are many rows. */
function blocksOf(rows: readonly TreeRow[]): readonly (readonly TreeRow[])[] {
  let size = ROWS_A_BLOCK;
  while (size * BLOCKS_A_BLOCK < rows.length) size *= BLOCKS_A_BLOCK;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_none, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

function usualHeight(rows: readonly TreeRow[]): number {
  return rows.reduce((sum, { level }) => sum + USUAL_HEIGHTS[level], 0);
}

type Move = { readonly kind: "go"; readonly id: string } | { readonly kind: "open" | "close" | "activate" };

function moveOf(key: string, current: TreeRow, visible: readonly TreeRow[], closed: ReadonlySet<string>): Move | null {
  const index = visible.indexOf(current);
  const go = (row: TreeRow | undefined): Move | null => (row === undefined ? null : { kind: "go", id: row.id });
  const isBranch = current.scored === null;
  switch (key) {
    case "ArrowDown":
      return go(visible[index + 1]);
    case "ArrowUp":
      return go(visible[index - 1]);
    case "Home":
      return go(visible[0]);
    case "End":
      return go(visible.at(-1));
    case "ArrowRight":
      if (!isBranch) return null;
      return closed.has(current.id) ? { kind: "open" } : go(visible[index + 1]);
    case "ArrowLeft":
      if (isBranch && !closed.has(current.id)) return { kind: "close" };
      return go(current.parent ?? undefined);
    case "Enter":
    case " ":
      return { kind: "activate" };
    default:
      if (key.length !== 1) return null;
      return go([...visible.slice(index + 1), ...visible.slice(0, index)].find(({ name }) => name.startsWith(key)));
  }
}
