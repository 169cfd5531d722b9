/**
 * A tree after the ARIA pattern: one tab stop; arrows move, open and close; letters jump; Enter opens the view of the row.
 * Moving never changes the sheet's selection.
 */
import { memo, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { usePane, usePaneState } from "../pane-context.js";
import { indicatorPlace } from "../session/indicator-place.js";
import { visibleRows, type TreeRow } from "../session/indicator-tree.js";
import type { PaneAssessment } from "../../app/pane/pane-engine.js";
import { IndicatorRow } from "./indicator-row.js";
import { placesAmongSiblings, type PlaceAmongSiblings } from "./places-among-siblings.js";
import { useNearness } from "./use-nearness.js";

/** Rows that come and go together. */
const BLOCK = 40;
/** Pixels, until a block was seen. */
const USUAL_HEIGHTS = { 1: 35, 2: 28, 3: 48 } as const;

export function IndicatorTree({ rows }: { readonly rows: readonly TreeRow[] }) {
  const { session, words } = usePane();
  const { assessment, lastIndicator } = usePaneState();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(lastIndicator);
  const [focused, setFocused] = useState<string | null>(lastIndicator);
  const list = useRef<HTMLDivElement>(null);
  const visible = useMemo(() => visibleRows(rows, closed), [rows, closed]);
  const current = visible.find(({ id }) => id === active) ?? visible[0];
  const blocks = useMemo(() => blocksOf(visible), [visible]);
  const places = useMemo(() => placesAmongSiblings(visible), [visible]);

  // Moved by key, or back from a row's view: the block of the current row is always there, however far away.
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
      {blocks.map((block, index) => (
        <Rows
          key={index}
          rows={block}
          places={places}
          assessment={assessment}
          closed={closed}
          current={current !== undefined && block.includes(current) ? current : null}
          selected={lastIndicator}
        />
      ))}
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly TreeRow[];
  readonly places: ReadonlyMap<string, PlaceAmongSiblings>;
  readonly assessment: PaneAssessment | null;
  readonly closed: ReadonlySet<string>;
  readonly current: TreeRow | null;
  readonly selected: string | null;
}

/** Remembered while nothing of it changes. Far from what is seen only its room is kept: ten thousand rows are no work. */
const Rows = memo(function Rows({ rows, places, assessment, closed, current, selected }: RowsProps) {
  const { isNear, height, place } = useNearness();
  const usual = useCallback(() => rows.reduce((sum, { level }) => sum + USUAL_HEIGHTS[level], 0), [rows]);
  if (!isNear && current === null) {
    return <div ref={place} role="none" style={{ height: height ?? usual() }} />;
  }
  return (
    <div ref={place} role="none">
      {rows.map((row) => (
        <IndicatorRow
          key={row.id}
          row={row}
          place={places.get(row.id) ?? null}
          assessment={assessment}
          isCurrent={row === current}
          isSelected={row.id === selected}
          isOpen={!closed.has(row.id)}
        />
      ))}
    </div>
  );
});

function blocksOf(rows: readonly TreeRow[]): readonly (readonly TreeRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_none, index) =>
    rows.slice(index * BLOCK, (index + 1) * BLOCK),
  );
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
      return go(visible.find(({ id }) => id === current.parent));
    case "Enter":
    case " ":
      return { kind: "activate" };
    default:
      if (key.length !== 1) return null;
      return go([...visible.slice(index + 1), ...visible.slice(0, index)].find(({ name }) => name.startsWith(key)));
  }
}
