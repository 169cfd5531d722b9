/** 评价等级 as stated is the grade of the stated total on the policy's scale; other words for the same step (良好, 优秀) are the same. */
import type { Finding, IndicatorSheet } from "../../model/index.js";
import { gradeOf } from "../../policy/index.js";
import { HUNDRED } from "../../decimal/index.js";
import type { CheckingInput } from "../checking-input.js";
import { checkedSheets } from "../reading/checked-sheets.js";
import { indicatorSheets } from "../reading/recognized-sheets.js";
import { shown } from "../reading/printed-number.js";

/** Vocabulary: scales of four steps in other words (domain.md §5). */
const STEPS: readonly (readonly [step: string, words: RegExp])[] = [
  ["优", /^优(?:秀|等)?$/],
  ["良", /^良(?:好|等)?$/],
  ["中", /^(?:中(?:等)?|合格|及格|次等|一般)$/],
  ["差", /^(?:差(?:等)?|不合格|不及格|较差)$/],
];
const TICKED = /(优|良|中|差)[秀好等]*[(（]?\s*[√☑✓■]/;

export function checkGrade(input: CheckingInput): Finding[] {
  return indicatorSheets(input).flatMap((sheet) => gradeFinding(sheet, input) ?? []);
}

function gradeFinding(sheet: IndicatorSheet, input: CheckingInput): Finding | null {
  const stated = sheet.statedGrade;
  const step = stated === null ? null : stepOf(stated.value);
  const total = sheet.total?.statedScore ?? null;
  if (stated === null || step === null || total === null) return null;
  const grade = gradeOf(input.policy.gradeScale, total.value, sheet.total?.fullScore?.value ?? HUNDRED);
  if (grade === null || stepOf(grade.name) === step) return null;
  return {
    code: "grade/differs",
    // A scale of its own, printed in the workbook, may say otherwise.
    severity: hasOwnScale(sheet, input) ? "info" : "error",
    sheet: sheet.sheet,
    cell: stated.cell,
    data: { stated: stated.value, computed: grade.name, score: shown(total.value), from: shown(grade.from) },
    related: [total.cell],
  };
}

function stepOf(words: string): string | null {
  const text = words.replace(/[\s“”"'。]/g, "");
  const ticked = TICKED.exec(text)?.[1];
  if (ticked !== undefined) return ticked;
  return STEPS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const SCALE = /(?:优|良|中|合格)[^。；;]{0,14}?(?<!\d)(85|75|70|65)(?!\d)/;

function hasOwnScale({ sheet }: IndicatorSheet, input: CheckingInput): boolean {
  return checkedSheets(input)
    .filter(({ name }) => name === sheet)
    .some(({ rows }) =>
      rows.some((cells) => cells?.some((cell) => typeof cell?.value === "string" && SCALE.test(cell.value))),
    );
}
