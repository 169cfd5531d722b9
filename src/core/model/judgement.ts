/** 评审判定: what a person says where a standard leaves the case to judgement. The forms are the contract's. */
import type { Rational } from "../decimal/index.js";

export interface Judgement {
  /** Points satisfied, from 1. */
  readonly met?: readonly number[];
  /** Which of the graded levels holds, 1 = best. */
  readonly level?: number;
  /** How many times something was found. */
  readonly count?: number;
  /** Position inside a discretionary range, 1 = its top. */
  readonly share?: Rational;
}
