/** What a ribbon button does without the pane: reads, scores, writes by the write protocol, and says in one sentence what became of it. */
import { applyPlan } from "../app/apply-plan.js";
import { assess, type Assessment } from "../app/assess.js";
import { mainSheets } from "../app/main-sheets.js";
import { planEvaluation, type EvaluationWish } from "../app/plan-evaluation.js";
import type { Receipt } from "../app/receipt.js";
import { formatDecimal, previewPlan, toA1, type CellAddress, type PlannedWrite } from "../core/index.js";
import { HostFault, type CheckpointStore, type Clock, type WorkbookPort } from "../ports/index.js";
import { faultSentence, findingSentence, ribbonWords, type Language, type RibbonFacts } from "../wording/index.js";
import type { CommandName } from "./command-names.js";

export interface CommandServices {
  readonly workbook: WorkbookPort;
  readonly checkpoints: CheckpointStore;
  readonly clock: Clock;
  readonly language: Language;
}

const WISHES: Readonly<Record<CommandName, Pick<EvaluationWish, "scores" | "reports">>> = {
  scoreWorkbook: { scores: true, reports: [] },
  makeReports: { scores: false, reports: ["funds", "scores", "completion", "survey", "site-findings", "findings"] },
};

/** @returns the sentence for the person; refusals of Excel are sentences too. */
export async function runEvaluation(command: CommandName, services: CommandServices): Promise<string> {
  try {
    return await evaluate(command, services);
  } catch (fault) {
    if (fault instanceof HostFault) return faultSentence(fault, services.language);
    return ribbonWords(services.language).broken;
  }
}

async function evaluate(command: CommandName, services: CommandServices): Promise<string> {
  const { workbook, checkpoints, clock, language } = services;
  const words = ribbonWords(language);
  const snapshot = await workbook.read({ withMerges: true });
  const assessment = assess(snapshot, { settings: null });
  if (mainSheets(assessment.scored).length === 0) {
    return words.noIndicators(snapshot.sheets.map(({ name }) => name).join("、"));
  }
  const title = command === "scoreWorkbook" ? words.scoreTitle : words.reportsTitle;
  const planned = planEvaluation(assessment, {
    ...WISHES[command],
    offersCases: true,
    at: clock.now(),
    title,
    say: (finding) => findingSentence(finding, language),
  });
  const facts = factsOf(assessment, planned);
  if (planned.plan.actions.length === 0) return words.nothingToWrite(facts);
  const receipt = await applyPlan(workbook, checkpoints, clock, planned.plan, { workbook: snapshot.name });
  if (receipt.applied) await showWritten(workbook, planned);
  return outcomeOf(receipt, facts, language);
}

function outcomeOf(receipt: Receipt, facts: RibbonFacts, language: Language): string {
  const words = ribbonWords(language);
  if (receipt.applied) return words.written(facts);
  if (receipt.stale.length > 0) return words.stale(placesOf(receipt.stale));
  const reason = receipt.fault === null ? "" : faultSentence(receipt.fault, language);
  if (receipt.isInDoubt) return words.inDoubt(reason);
  return receipt.differing.length > 0 ? words.differing(placesOf(receipt.differing)) : words.takenBack(reason);
}

const MOST_PLACES = 5;

function placesOf(cells: readonly CellAddress[]): string {
  const shown = cells.slice(0, MOST_PLACES).map((cell) => `《${cell.sheet}》${toA1(cell)}`);
  return `${shown.join("、")}${cells.length > MOST_PLACES ? "…" : ""}`;
}

/** Cells of the person's own sheets are counted, as in the preview: a formula that stays is no change. Sheets of ours are named. */
function factsOf({ scored, snapshot }: Assessment, { plan, kept, sheets }: PlannedWrite): RibbonFacts {
  const [sheet] = mainSheets(scored);
  const ours = new Set(sheets.filter(({ state }) => state === "new" || state === "update").map((one) => one.sheet));
  const changes = previewPlan(plan, snapshot).filter(
    ({ cell, before, after }) => !ours.has(cell.sheet) && (after.formula === null || before.formula !== after.formula),
  );
  const score = sheet?.total.score ?? null;
  return {
    cells: changes.length,
    sheets: [...ours],
    score: score === null ? null : formatDecimal(score),
    grade: sheet?.grade?.name ?? null,
    openIndicators: mainSheets(scored).flatMap(({ indicators }) => indicators.filter(({ counted }) => counted === null))
      .length,
    keptCells: kept.length,
    sheetsNotAdded: sheets.flatMap(({ sheet: name, state }) => (state === "structure-protected" ? [name] : [])),
  };
}

/** The first cell that was written comes into view; where that fails the write still stands. */
async function showWritten(workbook: WorkbookPort, { plan }: PlannedWrite): Promise<void> {
  const first = plan.actions.find((action) => action.kind === "set-contents");
  if (first?.kind !== "set-contents" || !workbook.abilities.selection) return;
  const { row, column } = first.area;
  await workbook.select({ sheet: first.sheet, row, column }).catch((fault: unknown) => {
    if (!(fault instanceof HostFault)) throw fault;
  });
}
