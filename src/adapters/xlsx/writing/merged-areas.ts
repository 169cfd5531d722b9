/** The merged areas of a sheet, found by place without looking at all of them: a summary of 10,000 indicators has thousands. */
import { isWithin, overlaps, type Rectangle } from "../../../core/grid/index.js";

export interface MergedArea {
  readonly area: Rectangle;
  /** As it stood in the file; undefined for one that is new. */
  readonly xml?: string;
}

const BAND = 64;
/** Areas that reach over more bands stand in a list of their own. */
const TALL = 64;

export class MergedAreas {
  private readonly all = new Set<MergedArea>();
  private readonly bands = new Map<number, Set<MergedArea>>();
  private readonly tall = new Set<MergedArea>();

  constructor(merges: Iterable<MergedArea>) {
    for (const merge of merges) this.add(merge);
  }

  /** In the order in which they were added. */
  get list(): MergedArea[] {
    return [...this.all];
  }

  overlapping(area: Rectangle): MergedArea[] {
    const found = new Set<MergedArea>();
    addOverlapping(found, this.tall, area);
    for (const band of this.bandsOf(area) ?? this.bands.keys()) addOverlapping(found, this.bands.get(band), area);
    return [...found];
  }

  merge(area: Rectangle): void {
    this.unmerge(area);
    this.add({ area });
  }

  /** Takes apart what lies within the area. */
  unmerge(area: Rectangle): void {
    for (const merge of this.overlapping(area)) if (isWithin(merge.area, area)) this.remove(merge);
  }

  private add(merge: MergedArea): void {
    this.all.add(merge);
    const bands = this.bandsOf(merge.area);
    if (bands === null) this.tall.add(merge);
    for (const band of bands ?? []) {
      const inBand = this.bands.get(band);
      if (inBand) inBand.add(merge);
      else this.bands.set(band, new Set([merge]));
    }
  }

  private remove(merge: MergedArea): void {
    this.all.delete(merge);
    this.tall.delete(merge);
    for (const band of this.bandsOf(merge.area) ?? []) this.bands.get(band)?.delete(merge);
  }

  /** Null where there are too many to name. */
  private bandsOf({ row, rowCount }: Rectangle): number[] | null {
    const first = Math.floor(row / BAND);
    const last = Math.floor((row + rowCount - 1) / BAND);
    return last - first > TALL ? null : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}

function addOverlapping(found: Set<MergedArea>, near: ReadonlySet<MergedArea> | undefined, area: Rectangle): void {
  near?.forEach((merge) => {
    if (overlaps(merge.area, area)) found.add(merge);
  });
}
