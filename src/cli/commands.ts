/** The commands by name, all in one file. The modules of a command run only when it is called, so that none pays for another. */
import type { Command } from "./command.js";

export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  score: async () => (await import(/* webpackMode: "eager" */ "./score-command.js")).command,
  read: async () => (await import(/* webpackMode: "eager" */ "./read-command.js")).command,
  check: async () => (await import(/* webpackMode: "eager" */ "./check-command.js")).command,
  rule: async () => (await import(/* webpackMode: "eager" */ "./rule-command.js")).command,
  review: async () => (await import(/* webpackMode: "eager" */ "./review-command.js")).command,
  batch: async () => (await import(/* webpackMode: "eager" */ "./batch-command.js")).command,
  new: async () => (await import(/* webpackMode: "eager" */ "./new-command.js")).command,
};
