/** What page and worker both remember: a workbook is sent once, then what changed in it. */
import { PANE_REMEMBERS } from "../app/pane/pane-service.js";
import type { Remembers } from "../app/remote/index.js";

export const DESK_REMEMBERS: Remembers = {
  words: new Set([...PANE_REMEMBERS.words, "save"]),
  answers: PANE_REMEMBERS.answers,
};
