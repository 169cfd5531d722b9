/** 12/1000 with the rate and the time left, at most five times a second. */
import type { Terminal } from "../terminal.js";
import type { BatchWords } from "../../wording/index.js";

const PAUSE_MILLISECONDS = 200;
const BAR_WIDTH = 24;

export class BatchProgress {
  private readonly started = performance.now();
  private shownAt = -PAUSE_MILLISECONDS;
  private done = 0;

  /** @param before how many an earlier run has done: they count, and say nothing of the rate. */
  constructor(
    private readonly total: number,
    private readonly before: number,
    private readonly terminal: Terminal,
    private readonly words: BatchWords,
  ) {}

  advance(count: number): void {
    this.done += count;
    const now = performance.now();
    const done = this.before + this.done;
    if (now - this.shownAt < PAUSE_MILLISECONDS && done < this.total) return;
    this.shownAt = now;
    const seconds = Math.max(0.001, (now - this.started) / 1000);
    const rate = this.done / seconds;
    const left = Math.ceil((this.total - done) / rate);
    const filled = Math.round((BAR_WIDTH * done) / Math.max(1, this.total));
    const bar = `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}`;
    this.terminal.progress(`${bar} ${this.words.progress(done, this.total, rate.toFixed(1), durationOf(left))}`);
  }

  end(): void {
    this.terminal.progress("");
  }
}

/** @example durationOf(3725) is "1:02:05" */
function durationOf(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${hours > 0 ? `${String(hours)}:${two(minutes)}` : String(minutes)}:${two(seconds % 60)}`;
}
