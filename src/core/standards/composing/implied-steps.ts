/** 演出不少于50场得4分，少1场扣0.1分，扣完为止: what goes on until nothing is left counts every one that the threshold lacks. */
import { parseUnit } from "../../text/index.js";
import { parseStep } from "../clauses/parse-step.js";
import type { Statement } from "../statements/statement.js";
import type { Composition } from "./composition.js";

const ONE_SHORT = /^(?:少|减少|低于|多|超过|超出|超)(?:了)?[1一](?<unit>个?[^\d一,;。]{1,3}?)的?$/;

export function impliedSteps(statements: readonly Statement[], { scan }: Composition): readonly Statement[] {
  const isImplied = statements.some(
    ({ award, step, modifiers }) => step === null && award.says === "deduct" && modifiers.isFloored,
  );
  if (!isImplied) return statements;
  const units = [...statements.map(({ condition }) => condition), scan.requirement].flatMap((condition) =>
    condition?.is === "interval" ? [condition.lower, condition.upper] : [],
  );
  return statements.map((statement) => {
    const { words, award, modifiers, step } = statement;
    const unit = ONE_SHORT.exec(words)?.groups?.["unit"];
    if (unit === undefined || award.says !== "deduct" || step !== null || !modifiers.isFloored) return statement;
    const isMeasured = units.some(
      (bound) => bound?.reference.to === "figure" && bound.reference.unit === parseUnit(unit).base,
    );
    return isMeasured ? { ...statement, step: parseStep(`每${words}`), condition: { is: "nothing" } } : statement;
  });
}
