/** The arguments are wrong: what is wrong, as a code of `wording/…/command-line` with its figures. */
import type { UsageCode } from "../wording/index.js";

export class UsageFault extends Error {
  constructor(
    readonly code: UsageCode,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = "UsageFault";
  }
}
