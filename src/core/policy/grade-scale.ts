/** 评价等级: a scale is steps from above; every number of points falls into exactly one, so that 89.5 is never without a grade. */
import { compare, divide, HUNDRED, isZero, multiply, subtract, type Rational } from "../decimal/index.js";
import type { Grade } from "../model/index.js";

export interface GradeScale {
  readonly id: string;
  /** Best first; the last one starts at zero. */
  readonly grades: readonly Grade[];
  /** Where the scale is published. */
  readonly source: string;
}

/**
 * The grade of `points` out of `fullScore`; the scale speaks of 100.
 * @returns null where the full score is zero or the scale is empty.
 */
export function gradeOf(scale: GradeScale, points: Rational, fullScore: Rational): Grade | null {
  const outOf100 = onScaleOf100(points, fullScore);
  if (outOf100 === null) return null;
  return scale.grades.find((grade) => compare(outOf100, grade.from) >= 0) ?? scale.grades.at(-1) ?? null;
}

/** Points (of `fullScore`) missing to the next better grade; null at the best one. @example 67.4 of 100 on 优90 良80 中60 is 12.6 to 良 */
export function distanceToNextGrade(
  scale: GradeScale,
  points: Rational,
  fullScore: Rational,
): { readonly grade: Grade; readonly points: Rational } | null {
  const current = gradeOf(scale, points, fullScore);
  if (current === null) return null;
  const next = scale.grades[scale.grades.indexOf(current) - 1];
  if (next === undefined) return null;
  return { grade: next, points: subtract(divide(multiply(next.from, fullScore), HUNDRED), points) };
}

function onScaleOf100(points: Rational, fullScore: Rational): Rational | null {
  return isZero(fullScore) ? null : divide(multiply(points, HUNDRED), fullScore);
}
