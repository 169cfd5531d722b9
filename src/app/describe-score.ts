/** A scored workbook in the command line's JSON (the contract's `jiping score`): decimal strings, 1-based rows, null for what is unknown. */
import {
  formatDecimal,
  formatPercent,
  type Evidence,
  type LevelScore,
  type Rational,
  type ScoredIndicator,
  type ScoredSheet,
} from "../core/index.js";

export interface LevelDocument {
  readonly name: string;
  readonly fullScore: string;
  readonly score: string | null;
  readonly scoreRate: string | null;
  /** Only while something is unknown: what is known so far. */
  readonly scoreSoFar?: string;
  readonly fullScoreSoFar?: string;
}

export interface IndicatorDocument {
  readonly sheet: string;
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly fullScore: string | null;
  readonly score: string | null;
  readonly status: string;
  readonly completion: string | null;
  readonly kind: string | null;
  readonly explanation: string;
  readonly deviationNote: string | null;
  readonly evidence: EvidenceDocument | null;
}

/** What another sheet certainly gives for the actual value, filled in or not. */
export interface EvidenceDocument {
  /** Null where only the value is certain. */
  readonly formula: string | null;
  /** As printed: "67.26%". */
  readonly value: string;
  /** The sheet's name. */
  readonly from: string;
}

export interface ScoredSheetDocument {
  readonly sheet: string;
  readonly total: Omit<LevelDocument, "name">;
  readonly grade: string | null;
  readonly level1: readonly LevelDocument[];
}

/** What `describeIndicator` prints besides the figures: rendered by `core/explanation`. */
export interface IndicatorWords {
  readonly explanation: string;
  readonly deviationNote: string | null;
  readonly evidence: Evidence | null;
}

export function describeScoredSheet(scored: ScoredSheet): ScoredSheetDocument {
  return {
    sheet: scored.sheet.sheet,
    total: describeFigures(scored.total),
    grade: scored.grade?.name ?? null,
    level1: scored.level1.map(describeLevel),
  };
}

export function describeIndicator(
  { indicator, score, counted, completion }: ScoredIndicator,
  words: IndicatorWords,
): IndicatorDocument {
  return {
    sheet: indicator.sheet,
    row: indicator.row + 1,
    level1: indicator.level1,
    level2: indicator.level2,
    level3: indicator.level3,
    fullScore: plain(indicator.fullScore?.value ?? null),
    score: plain(counted),
    status: score.status,
    completion,
    kind: score.kind,
    explanation: words.explanation,
    deviationNote: words.deviationNote,
    evidence: describeEvidence(words.evidence),
  };
}

function describeEvidence(evidence: Evidence | null): EvidenceDocument | null {
  return evidence === null ? null : { formula: evidence.formula, value: evidence.text, from: evidence.from.sheet };
}

function describeLevel(level: LevelScore): LevelDocument {
  return { name: level.name, ...describeFigures(level) };
}

function describeFigures(level: LevelScore): Omit<LevelDocument, "name"> {
  return {
    fullScore: formatDecimal(level.fullScore),
    score: plain(level.score),
    scoreRate: level.scoreRate === null ? null : formatPercent(level.scoreRate),
    ...(level.score === null && {
      scoreSoFar: formatDecimal(level.scoreSoFar),
      fullScoreSoFar: formatDecimal(level.fullScoreSoFar),
    }),
  };
}

function plain(value: Rational | null): string | null {
  return value === null ? null : formatDecimal(value);
}
