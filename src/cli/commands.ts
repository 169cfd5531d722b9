/** The commands by name. Each is loaded only when it is called, so that no command pays for another. */
import type { Command } from "./command.js";

export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  score: async () => (await import("./score-command.js")).command,
  read: async () => (await import("./read-command.js")).command,
  check: async () => (await import("./check-command.js")).command,
  rule: async () => (await import("./rule-command.js")).command,
  review: async () => (await import("./review-command.js")).command,
  batch: async () => (await import("./batch-command.js")).command,
  new: async () => (await import("./new-command.js")).command,
};
