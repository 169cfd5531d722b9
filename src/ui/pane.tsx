/** The pane: the same views in Excel's task pane and in the workbench. */
import { rowKey } from "../core/grid/index.js";
import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Language } from "../wording/index.js";
import { paneWords } from "../wording/pages.js";
import { PaneContext, usePane, usePaneState, type PaneActions } from "./pane-context.js";
import { Content } from "./parts/layout.js";
import { Tabs } from "./parts/tabs.js";
import type { PaneSession } from "./session/pane-session.js";
import type { PaneState } from "./session/pane-state.js";
import "./styles/index.css";
import { THEMES, type ThemeName } from "./theme.js";
import { useLaterViews, type LaterViews } from "./later-views.js";
import { FirstRun } from "./views/first-run.js";

export interface PaneProps {
  readonly session: PaneSession;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly actions?: PaneActions;
}

const NO_ACTIONS: PaneActions = {};

export function Pane({ session, language, theme, actions = NO_ACTIONS }: PaneProps) {
  const words = paneWords(language);
  const value = useMemo(() => ({ session, words, language, actions }), [session, words, language, actions]);
  return (
    <FluentProvider theme={THEMES[theme]} className="pane-theme">
      <PaneContext value={value}>
        <PaneFrame language={language} />
      </PaneContext>
    </FluentProvider>
  );
}

function PaneFrame({ language }: { readonly language: Language }) {
  const { session, words } = usePane();
  const state = usePaneState();
  const views = useLaterViews();
  const frame = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  const title = titleOf(state, words.tabs);
  useEffect(() => {
    if (title !== null) document.title = `${title} – ${words.name}`;
  }, [title, words]);
  const view = viewKey(state);
  // What had the focus may be gone with its view: the pane takes it, so that the keyboard goes on working.
  // At once: whatever else on the page wants the focus comes later.
  useLayoutEffect(() => {
    if (document.activeElement === document.body && hadFocus.current) frame.current?.focus();
  }, [view]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && state.detail !== null && !isInField(event.target)) {
      event.preventDefault();
      session.back();
    }
    if (event.key === "Enter" && event.ctrlKey) {
      frame.current?.querySelector<HTMLButtonElement>("[data-shortcut=primary]:not([aria-disabled=true])")?.click();
    }
  };
  return (
    <main
      ref={frame}
      className="pane"
      aria-label={words.name}
      lang={language}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocus={() => (hadFocus.current = true)}
      onBlur={({ relatedTarget }) => (hadFocus.current = relatedTarget === null)}
    >
      {screenOf(state, views)}
    </main>
  );
}

function screenOf(state: PaneState, views: LaterViews | null): ReactNode {
  const { stage, detail, receipt } = state;
  if (detail === null && receipt === null && stage === "first-run") return <FirstRun />;
  if (views === null) return <Content>{null}</Content>;
  if (detail !== null) return detailOf(state, views);
  if (stage === "first-run") return receipt !== null && <views.Receipt receipt={receipt} />;
  return (
    <>
      <Tabs />
      {stage === "reading" ? <views.Reading /> : stage === "not-found" ? <views.NotFound /> : tabOf(state, views)}
    </>
  );
}

function tabOf({ tab, receipt }: PaneState, views: LaterViews): ReactNode {
  switch (tab) {
    case "overview":
      return receipt === null ? <views.Overview /> : <views.Receipt receipt={receipt} />;
    case "indicators":
      return <views.Indicators />;
    case "findings":
      return <views.Findings />;
    case "reports":
      return <views.Reports />;
    case "settings":
      return <views.Settings />;
  }
}

function detailOf({ detail, assessment }: PaneState, views: LaterViews): ReactNode {
  if (detail === null) return null;
  if (detail.kind === "preview") return <views.Preview detail={detail} />;
  if (detail.kind === "fault") return <views.FaultView detail={detail} />;
  const key = rowKey(detail.indicator);
  const scored = assessment?.scored.sheets
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => rowKey(indicator) === key);
  if (scored === undefined) return <views.Indicators />;
  return detail.kind === "why" ? <views.Why scored={scored} /> : <views.Judgement key={key} scored={scored} />;
}

function viewKey({ stage, tab, detail, receipt }: PaneState): string {
  return [stage, tab, detail?.kind, detail !== null && "indicator" in detail && rowKey(detail.indicator), receipt?.kind]
    .map(String)
    .join("/");
}

function titleOf({ stage, tab, detail }: PaneState, tabs: Readonly<Record<PaneState["tab"], string>>): string | null {
  if (stage === "first-run" || detail !== null) return null;
  return tabs[tab];
}

function isInField(target: EventTarget): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
