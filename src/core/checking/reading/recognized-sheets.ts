/** The sheets of indicators among what was recognised. */
import {
  sheetInOneUnit,
  type Evaluation,
  type FundSheet,
  type IndicatorSheet,
  type QuestionnaireSheet,
  type RecognizedSheet,
} from "../../model/index.js";

export function indicatorSheets({ evaluation }: { readonly evaluation: Evaluation }): IndicatorSheet[] {
  return evaluation.sheets.filter(
    (sheet): sheet is IndicatorSheet => sheet.role === "indicators" || sheet.role === "self-evaluation",
  );
}

/** Sheets of the evaluators: a unit's self-evaluation is judged by `core/review`. */
export function evaluatorSheets({ evaluation }: { readonly evaluation: Evaluation }): IndicatorSheet[] {
  return indicatorSheets({ evaluation }).filter((sheet) => sheet.role === "indicators");
}

export function fundSheets({ evaluation }: { readonly evaluation: Evaluation }): FundSheet[] {
  return evaluation.sheets.filter((sheet): sheet is FundSheet => sheet.role === "funds");
}

/** Fund sheets whose amounts may be held against each other across columns: all in one unit. */
export function comparableFundSheets(input: { readonly evaluation: Evaluation }): FundSheet[] {
  return fundSheets(input).map(sheetInOneUnit);
}

export function questionnaires({ evaluation }: { readonly evaluation: Evaluation }): QuestionnaireSheet[] {
  return evaluation.sheets.filter(
    (sheet: RecognizedSheet): sheet is QuestionnaireSheet => sheet.role === "questionnaire",
  );
}
