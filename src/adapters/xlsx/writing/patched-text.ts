/** A text that is copied as it stands, but for the places that are written anew: they come in their order. */
import type { TextSink } from "../package/text-sink.js";

export class PatchedText {
  /** Everything before it is written already. */
  private copied = 0;

  constructor(
    readonly original: string,
    private readonly out: TextSink,
  ) {}

  get congestion(): Promise<void> | null {
    return this.out.congestion;
  }

  copyUpTo(at: number): void {
    if (at > this.copied) this.out.write(this.original.slice(this.copied, at));
    this.copied = at;
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(start: number, end: number, text: string): void {
    this.copyUpTo(start);
    this.out.write(text);
    this.copied = end;
  }
}
