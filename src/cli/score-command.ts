/** `jiping score`: reads, scores, checks, and writes scores, notes and summary sheets into a copy of the workbook. */
import path from "node:path";
import { fileKind, openAnyWorkbookFile, type XlsxWorkbook } from "../adapters/xlsx/index.js";
import { assess, type Assessment } from "../app/assess.js";
import { describeWritten, type WrittenDocument } from "../app/describe-written.js";
import { mainSheets } from "../app/main-sheets.js";
import { planEvaluation } from "../app/plan-evaluation.js";
import { settingsFromSheet, type Finding, type PlannedWrite, type WriteAction } from "../core/index.js";
import { findingSentence, resultWords } from "../wording/index.js";
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
    const say = (finding: Finding): string => findingSentence(finding, language);

    terminal.progress(words.reading);
    const book = path.basename(file);
    const bytes = readWorkbookFile(file);
    const workbook = await openAnyWorkbookFile(bytes, book);
    const snapshot = workbook.snapshot();
    const settings = await settingsFromOptions(options, settingsFromSheet(snapshot));

    terminal.progress(words.scoring);
    const title = path.basename(output);
    let assessment = assess(snapshot, { settings });
    let evidence: FilledEvidence | null = null;
    if (options["fill-evidence"] === true) {
      evidence = fillEvidence(workbook, assessment, title);
      assessment = assess(workbook.snapshot(), { settings });
    }
    const sheets = mainSheets(assessment.scored);
    if (sheets.length === 0) {
      terminal.progress("");
      terminal.complain(words.noIndicators(book, snapshot.sheets.map(({ name }) => name).join("、")));
      return EXIT.unreadableInput;
    }

    terminal.progress(words.writing);
    const { written, left } = writeScores(workbook, assessment, {
      title,
      say,
      hasChart: options["chart"] === true,
      earlier: evidence?.plan.actions ?? [],
    });
    await writeWorkbookFile(output, workbook.toBytes(), isForced);
    terminal.progress("");

    const filled = evidence?.filled ?? [];
    const notices = fileKind(bytes) === "xls" ? [words.convertedFromXls] : [];
    if (options["json"] === true) {
      terminal.print(JSON.stringify(scoreDocument(assessment, { book, output, say, written, filled, notices })));
    } else {
      const tables = sheets.map((sheet) => printScoredSheet(sheet, assessment.policy.title, words));
      const findings = printFindings(assessment.findings, say, words, MOST_FINDINGS_SHOWN);
      terminal.print(
        [
          ...tables,
          findings,
          ...(evidence === null ? [] : [printFilled(filled, words)]),
          printWritten(output, written, left, words),
          ...notices,
        ].join("\n\n"),
      );
    }
    return assessment.findings.some(({ severity }) => severity === "error") ? EXIT.errorsFound : EXIT.done;
  },
};

interface WriteWish {
  readonly title: string;
  readonly say: (finding: Finding) => string;
  readonly hasChart: boolean;
  /** What was written before, to be told with the rest. */
  readonly earlier: readonly WriteAction[];
}

/**
 * Plans and gathers all that is to be written. Nobody else holds the workbook: nothing can have changed since it was read, so nothing
 * is guarded or read back. The plan is let go before the file is made: it is a good part of what is in memory.
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
