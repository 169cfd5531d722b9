/** The session and the words that every view of one pane shares. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language, PaneWords } from "../wording/index.js";
import type { PaneSession } from "./session/pane-session.js";
import type { PaneState } from "./session/pane-state.js";

export interface PaneContextValue {
  readonly session: PaneSession;
  readonly words: PaneWords;
  readonly language: Language;
  readonly actions: PaneActions;
}

/** What a front door offers besides the workbook; absent where the host has no such thing. */
export interface PaneActions {
  readonly openSample?: () => void;
  readonly setLanguage?: (language: Language) => void;
  /** Saves a list of findings to the person's disk. */
  readonly saveText?: (name: string, text: string) => void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error("A view of the pane stands outside <Pane>");
  return value;
}

export function usePaneState(): PaneState {
  const { session } = usePane();
  return useSyncExternalStore(session.store.subscribe, session.store.get);
}
