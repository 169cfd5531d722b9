/**
 * The tabs of the pane after the ARIA pattern: one tab stop, arrows, Home and End move and choose.
 * Own because Fluent's TabList carries a focus manager of 26 kB (gzip) that nothing else here needs.
 */
import { useRef, type KeyboardEvent } from "react";
import { usePane, usePaneState } from "../pane-context.js";
import type { Tab } from "../session/pane-state.js";

/** A longer number would push the last tab out. */
const MOST_SHOWN = 999;

export const TABS: readonly Tab[] = ["overview", "indicators", "findings", "reports", "settings"];

export function Tabs() {
  const { session, words } = usePane();
  const { tab, assessment } = usePaneState();
  const list = useRef<HTMLDivElement>(null);
  const count = assessment?.findings.length ?? 0;
  const move = (event: KeyboardEvent) => {
    const next = targetOf(event.key, TABS.indexOf(tab));
    if (next === undefined) return;
    event.preventDefault();
    session.showTab(next);
    list.current?.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={words.views} onKeyDown={move}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          className="tab"
          data-tab={name}
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => session.showTab(name)}
        >
          {words.tabs[name]}
          {name === "findings" && count > 0 && (
            <>
              <span className="tab-count" aria-hidden="true">
                {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
              </span>
              <span className="hidden-text">{words.findingCount(count)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

function targetOf(key: string, index: number): Tab | undefined {
  const last = TABS.length - 1;
  const to = {
    ArrowRight: index === last ? 0 : index + 1,
    ArrowLeft: index === 0 ? last : index - 1,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? undefined : TABS[to];
}
