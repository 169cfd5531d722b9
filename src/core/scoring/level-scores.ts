/** Levels and total as sums of what is shown: each indicator is rounded first, then added. Unknown is not zero. */
import { divide, isZero, RunningTotal, subtract, ZERO } from "../decimal/index.js";
import type { LevelScore, ScoredIndicator } from "../model/index.js";

/** A level by its names, with the positions of its indicators. */
interface Group {
  readonly name: string;
  readonly parent: string | null;
  readonly members: number[];
}

/** One score per level-1 name, in the order of their first indicators. */
export function level1Scores(indicators: readonly ScoredIndicator[]): LevelScore[] {
  const groups = new Groups();
  for (let at = 0; at < indicators.length; at++) groups.add(null, indicators[at]?.indicator.level1 ?? null, at);
  return groups.inOrder.map((group) => levelScore(indicators, group));
}

/** One score per level-2 name within its level 1, in the order of their first indicators. */
export function level2Scores(indicators: readonly ScoredIndicator[]): LevelScore[] {
  const groups = new Groups();
  for (let at = 0; at < indicators.length; at++) {
    const { level1 = null, level2 = null } = indicators[at]?.indicator ?? {};
    groups.add(level1, level2, at);
  }
  return groups.inOrder.map((group) => levelScore(indicators, group));
}

/** Every indicator of the sheet. */
export function totalScore(indicators: readonly ScoredIndicator[]): LevelScore {
  const members: number[] = [];
  for (let at = 0; at < indicators.length; at++) members.push(at);
  return levelScore(indicators, { name: "", parent: null, members });
}

function levelScore(indicators: readonly ScoredIndicator[], { name, parent, members }: Group): LevelScore {
  const [full, open, soFar] = [new RunningTotal(), new RunningTotal(), new RunningTotal()];
  let [applicable, known] = [0, 0];
  for (let at = 0; at < members.length; at++) {
    const scored = indicators[members[at] ?? -1];
    // What does not apply is left out of the score and of the full score.
    if (scored === undefined || scored.score.status === "not-applicable") continue;
    const points = scored.indicator.fullScore?.value ?? ZERO;
    full.add(points);
    applicable++;
    if (scored.counted === null) open.add(points);
    else {
      soFar.add(scored.counted);
      known++;
    }
  }
  const [fullScore, scoreSoFar] = [full.value, soFar.value];
  const score = known === applicable && applicable > 0 ? scoreSoFar : null;
  return {
    name,
    parent,
    members,
    fullScore,
    score,
    scoreSoFar,
    fullScoreSoFar: subtract(fullScore, open.value),
    scoreRate: score === null || isZero(fullScore) ? null : divide(score, fullScore),
  };
}

/** Levels by the names of parent and level, in the order of their first members. */
class Groups {
  readonly inOrder: Group[] = [];
  private readonly byParent = new Map<string | null, Map<string, Group>>();
  /** Rows of one level stand below each other. */
  private latest: Group | null = null;

  add(parent: string | null, name: string | null, member: number): void {
    if (name === null) return;
    if (this.latest?.name !== name || this.latest.parent !== parent) this.latest = this.groupOf(parent, name);
    this.latest.members.push(member);
  }

  private groupOf(parent: string | null, name: string): Group {
    const siblings = this.byParent.get(parent) ?? new Map<string, Group>();
    const known = siblings.get(name);
    if (known !== undefined) return known;
    const group = { name, parent, members: [] };
    this.byParent.set(parent, siblings.set(name, group));
    this.inOrder.push(group);
    return group;
  }
}
