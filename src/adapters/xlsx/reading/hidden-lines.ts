/** Which rows, or columns, are hidden: by their own mark, or because a sheet hides every line that has none. */
export class HiddenLines {
  /** `zeroHeight`: rows that the file does not mention are hidden. */
  hidesOthers = false;
  private readonly hidden: { first: number; last: number }[] = [];
  private readonly shown = new Set<number>();

  note(first: number, last: number, isHidden: boolean): void {
    if (isHidden) this.hidden.push({ first, last });
    else if (this.hidesOthers) for (let line = first; line <= last; line++) this.shown.add(line);
  }

  /** Those below `count`; what lies behind the last cell is of no interest. */
  before(count: number): ReadonlySet<number> {
    const lines = new Set<number>();
    for (const { first, last } of this.hidden) {
      for (let line = Math.max(first, 0); line <= last && line < count; line++) lines.add(line);
    }
    if (this.hidesOthers) for (let line = 0; line < count; line++) if (!this.shown.has(line)) lines.add(line);
    return lines;
  }
}
