/** `jiping score`: reads, scores, checks, and writes scores, notes and summary sheets into a copy of the workbook. */
import path from "node:path";
import { fileKind, openAnyWorkbookFile, type XlsxWorkbook } from "../adapters/xlsx/index.js";
import { assess, type Assessment } from "../app/assess.js";
import { describeWritten, type WrittenDocument } from "../app/describe-written.js";
import { mainSheets } from "../app/main-sheets.js";
import { planEvaluation } from "../app/plan-evaluation.js";
import { settingsFromSheet, type Finding, type PlannedWrite, type Settings, type WriteAction } from "../core/index.js";
import { findingSentence, resultWords, type ResultWords } from "../wording/index.js";
import { collectGarbage } from "./collect-garbage.js";
import type { Command } from "./command.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { fillEvidence, type FilledEvidence } from "./fill-evidence.js";
import { printFindings } from "./print-findings.js";
import { printFilled, printScoredSheet, printWritten, type LeftAlone } from "./print-score.js";
import { scoreDocument } from "./score-document.js";
import { SETTINGS_OPTIONS, settingsFromOptions } from "./settings-options.js";
import { systemClock } from "./system-clock.js";
import { UsageFault } from "./usage-fault.js";
import { guardOutput, readWorkbookFile, writeWorkbookFile } from "./workbook-file.js";

const REPORTS = ["funds", "scores", "completion", "survey", "site-findings", "findings"] as const;
const MOST_FINDINGS_SHOWN = 20;

export const command: Command = {
  options: {
    ...SETTINGS_OPTIONS,
    output: { type: "string", short: "o" },
    force: { type: "boolean" },
    chart: { type: "boolean" },
    "fill-evidence": { type: "boolean" },
  },
  positionals: 1,
  async run({ options, positionals: [file = ""], language, terminal }): Promise<ExitStatus> {
    const { output } = options;
    if (typeof output !== "string") throw new UsageFault("usage/output-missing", { name: "score" });
    const isForced = options["force"] === true;
    await guardOutput(file, output, isForced);
    const words = resultWords(language);

    terminal.progress(words.reading);
    const book = path.basename(file);
    const bytes = readWorkbookFile(file);
    const workbook = await openAnyWorkbookFile(bytes, book);
    const settings = await settingsFromOptions(options, settingsFromSheet(workbook.snapshot()));
    const account = scoreWorkbook(workbook, {
      settings,
      output,
      words,
      say: (finding) => findingSentence(finding, language),
      progress: (text) => terminal.progress(text),
      hasChart: options["chart"] === true,
      fillsEvidence: options["fill-evidence"] === true,
      isJson: options["json"] === true,
      notices: fileKind(bytes) === "xls" ? [words.convertedFromXls] : [],
    });
    if (account === null) {
      const names = workbook.snapshot().sheets.map(({ name }) => name);
      terminal.progress("");
      terminal.complain(words.noIndicators(book, names.join("、")));
      return EXIT.unreadableInput;
    }
    collectGarbage();
    await writeWorkbookFile(output, await workbook.toBytesInBackground(), isForced);
    terminal.progress("");
    terminal.print(account.text);
    return account.hasErrors ? EXIT.errorsFound : EXIT.done;
  },
};

interface ScoreWish {
  readonly settings: Settings | null;
  readonly output: string;
  readonly words: ResultWords;
  readonly say: (finding: Finding) => string;
  readonly progress: (text: string) => void;
  readonly hasChart: boolean;
  readonly fillsEvidence: boolean;
  readonly isJson: boolean;
  /** What a person should know of the copy. */
  readonly notices: readonly string[];
}

/** What is to be printed once the file stands. */
interface Account {
  readonly text: string;
  readonly hasErrors: boolean;
}

/**
 * Scores, and gathers all that is to be written. What it was made from is let go before the file is made: it is the better part of what
 * is in memory. @returns null where the workbook has no indicators
 */
function scoreWorkbook(workbook: XlsxWorkbook, wish: ScoreWish): Account | null {
  const { settings, output, words, say, progress, hasChart, notices } = wish;
  const title = path.basename(output);
  progress(words.scoring);
  const snapshot = workbook.snapshot();
  let assessment = assess(snapshot, { settings });
  let evidence: FilledEvidence | null = null;
  if (wish.fillsEvidence) {
    evidence = fillEvidence(workbook, assessment, title);
    assessment = assess(workbook.snapshot(), { settings });
  }
  const sheets = mainSheets(assessment.scored);
  if (sheets.length === 0) return null;
  progress(words.writing);
  const earlier = evidence?.plan.actions ?? [];
  const { written, left } = writeScores(workbook, assessment, { title, say, hasChart, earlier });
  const filled = evidence?.filled ?? [];
  const text = wish.isJson
    ? JSON.stringify(scoreDocument(assessment, { book: workbook.name, output, say, written, filled, notices }))
    : [
        ...sheets.map((sheet) => printScoredSheet(sheet, assessment.policy.title, words)),
        printFindings(assessment.findings, say, words, MOST_FINDINGS_SHOWN),
        ...(evidence === null ? [] : [printFilled(filled, words)]),
        printWritten(output, written, left, words),
        ...notices,
      ].join("\n\n");
  return { text, hasErrors: assessment.findings.some(({ severity }) => severity === "error") };
}

interface WriteWish {
  readonly title: string;
  readonly say: (finding: Finding) => string;
  readonly hasChart: boolean;
  /** What was written before, to be told with the rest. */
  readonly earlier: readonly WriteAction[];
}

/**
 * Plans and gathers all that is to be written. Nobody else holds the workbook: nothing can have changed since it was read, so nothing
 * is guarded or read back.
 */
function writeScores(
  workbook: XlsxWorkbook,
  assessment: Assessment,
  { title, say, hasChart, earlier }: WriteWish,
): { readonly written: WrittenDocument; readonly left: LeftAlone } {
  const at = systemClock.now();
  const planned = planEvaluation(assessment, { scores: true, reports: REPORTS, at, title, say, isGuarded: false });
  const actions = planned.plan.actions.filter(({ kind }) => hasChart || kind !== "add-chart");
  workbook.apply(actions);
  return {
    written: describeWritten({ ...planned.plan, actions: [...earlier, ...planned.plan.actions] }),
    left: leftAlone(planned),
  };
}

function leftAlone({ kept, sheets }: PlannedWrite): LeftAlone {
  return {
    kept: kept.length,
    notAdded: sheets.flatMap(({ sheet, state }) => (state === "structure-protected" ? [sheet] : [])),
  };
}
