/** What scanning a sentence finds: statements “condition → award, bounded by …”, and what frames them. */
import type { Amount, Expression } from "../../model/index.js";
import { isNought } from "../clauses/amounts.js";
import type { AwardPhrase } from "../clauses/award-phrases.js";
import type { ConditionReading } from "../clauses/condition-reading.js";
import type { Modifiers } from "../clauses/modifiers.js";
import type { StepReading } from "../clauses/parse-step.js";

export interface Statement {
  /** The words of the condition, without what stands before the last sentence break. */
  readonly words: string;
  readonly condition: ConditionReading;
  readonly step: StepReading | null;
  readonly award: AwardPhrase | { readonly says: "formula"; readonly formula: Expression };
  readonly modifiers: Modifiers;
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly statements: readonly Statement[];
  /** 满分5分 as the sentence says it. */
  readonly fullMark: Amount | null;
  /** 基础分60分: what additions and deductions start from. */
  readonly base: Amount | null;
  /** 控制率≤100%为达到要求: what 要求 means here. */
  readonly requirement: ConditionReading | null;
  /** Special cases set apart in a note; a person must see whether one applies. */
  readonly provisos: readonly Piece[];
  readonly unread: readonly Piece[];
}

export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A scan while it is being made. */
export interface ScanDraft {
  statements: Statement[];
  fullMark: Amount | null;
  base: Amount | null;
  requirement: ConditionReading | null;
  provisos: Piece[];
  unread: Piece[];
}

/** 不得分. */
export function givesNought({ award }: Pick<Statement, "award">): boolean {
  return award.says === "amount" && isNought(award.amount);
}
