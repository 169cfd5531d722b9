/** The door to the pane for its front doors. */
export { Pane, type PaneProps } from "./pane.js";
export type { PaneActions } from "./pane-context.js";
export { Icon, type IconName } from "./parts/icon.js";
export { Notice } from "./parts/notice.js";
export type { PaneServices, PaneWriter, WriteResult } from "./session/pane-services.js";
export { PaneSession } from "./session/pane-session.js";
export type { OpenBook, PaneState } from "./session/pane-state.js";
export { createStore, type Store } from "./session/store.js";
export { THEMES, type ThemeName } from "./theme.js";
