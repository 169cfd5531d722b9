/** Every indicator in the sheet's order with its score and state; Enter opens why, and selects the cell. */
import { useMemo, useState } from "react";
import { formatDecimal, subtract } from "../../core/decimal/index.js";
import { usePane, usePaneState } from "../pane-context.js";
import { FilterChips } from "../parts/filter-chips.js";
import { IndicatorTree } from "../parts/indicator-tree.js";
import { Content, Footer, FooterNote } from "../parts/layout.js";
import { ReviewFooter } from "../parts/review-footer.js";
import { hasLostPoints, isToDo } from "../session/indicator-state.js";
import { indicatorPlace } from "../session/indicator-place.js";
import { shownSheet } from "../session/pane-state.js";
import { treeRows } from "../session/indicator-tree.js";
import { indicatorName } from "../session/indicator-name.js";
import { StaleNotice } from "./stale-notice.js";
import type { PaneIndicator, PaneSheet } from "../../app/pane/pane-engine.js";

type Filter = "all" | "todo" | "lost";

const FILTERS: Record<Filter, (scored: PaneIndicator) => boolean> = {
  all: () => true,
  todo: isToDo,
  lost: hasLostPoints,
};

export function Indicators() {
  const { words } = usePane();
  const sheet = shownSheet(usePaneState());
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState<string | null>(null);
  const rows = useMemo(
    () =>
      sheet === null
        ? []
        : treeRows(
            sheet,
            (scored) => FILTERS[filter](scored) && indicatorName(scored.indicator).includes(search?.trim() ?? ""),
          ),
    [sheet, filter, search],
  );
  const counts = useMemo(() => {
    const count = (name: Filter) => sheet?.indicators.filter(FILTERS[name]).length ?? 0;
    return { all: count("all"), todo: count("todo"), lost: count("lost") };
  }, [sheet]);
  if (sheet === null) return null;
  return (
    <>
      <Content>
        <h1 className="hidden-text">{words.indicators.title}</h1>
        <StaleNotice hasActions />
        <FilterChips
          label={words.indicators.filter}
          choices={(["all", "todo", "lost"] as const).map((name) => ({
            name,
            label: words.indicators[name],
            count: counts[name],
          }))}
          chosen={filter}
          choose={setFilter}
          searchLabel={words.indicators.find}
          search={search}
          setSearch={setSearch}
        />
        {rows.length === 0 ? <p className="secondary">{words.indicators.none}</p> : <IndicatorTree rows={rows} />}
      </Content>
      <IndicatorsFooter sheet={sheet} />
    </>
  );
}

function IndicatorsFooter({ sheet }: { readonly sheet: PaneSheet }) {
  const { session, words } = usePane();
  const { total } = sheet;
  const todo = sheet.indicators.filter(isToDo);
  const [next] = todo;
  if (next === undefined) return <ReviewFooter />;
  return (
    <Footer
      left={
        <FooterNote>
          {words.overview.soFar(formatDecimal(total.scoreSoFar), formatDecimal(total.fullScoreSoFar))}
          <br />
          {words.indicators.counts(todo.length, formatDecimal(subtract(total.fullScore, total.fullScoreSoFar)))}
        </FooterNote>
      }
      primary={{
        label: words.indicators.next,
        act: () => {
          const place = indicatorPlace(next.indicator);
          session.openIndicator(place, next.score.choices.length > 0 ? "judgement" : "why");
          void session.select(place);
        },
      }}
    />
  );
}
