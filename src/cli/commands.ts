/**
 * The commands by name. All are loaded at once: modules that are only run when a command asks for them are called through a door for every
 * function that they lend each other, which costs a tenth of the time of a large workbook and gains nothing in a small one.
 */
import { command as batch } from "./batch-command.js";
import { command as check } from "./check-command.js";
import type { Command } from "./command.js";
import { command as create } from "./new-command.js";
import { command as read } from "./read-command.js";
import { command as review } from "./review-command.js";
import { command as rule } from "./rule-command.js";
import { command as score } from "./score-command.js";

export const COMMANDS: Readonly<Record<string, Command>> = { score, read, check, rule, review, batch, new: create };
