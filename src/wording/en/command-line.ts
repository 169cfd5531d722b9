/** Help and remarks on arguments of the command line. */
import type { Sentence } from "../sentence.js";
import type { UsageCode } from "../usage-code.js";

export const usage: Record<UsageCode, Sentence> = {
  "usage/unknown-command": ({ name }) => `There is no command “${name ?? ""}”. Run jiping --help for all commands.`,
  "usage/positionals": ({ name, expected, found }) =>
    `jiping ${name ?? ""} takes ${expected ?? ""} file name(s); ${found ?? ""} given. Quote names that hold spaces. See jiping ${name ?? ""} --help.`,
  "usage/option": ({ name, detail }) =>
    `The arguments of jiping ${name ?? ""} are wrong (${detail ?? ""}). See jiping ${name ?? ""} --help.`,
  "usage/output-missing": ({ name }) => `jiping ${name ?? ""} needs an output file: -o result.xlsx.`,
  "usage/output-folder-missing": ({ name }) =>
    `jiping ${name ?? ""} needs a folder for its results: -o results. A folder that is not there is made.`,
  "usage/output-is-input": () => "Output and input are the same file. The input is never changed: choose another name.",
  "usage/unknown-preset": ({ name, known }) => `There is no policy “${name ?? ""}”. Known: ${known ?? ""}.`,
  "usage/unknown-template": ({ name, known }) => `There is no template “${name ?? ""}”. Known: ${known ?? ""}.`,
  "usage/unreadable-scale": ({ path, detail }) =>
    `The grade scale “${path ?? ""}” cannot be used: ${detail ?? ""}. Expected JSON such as [{"name":"优","from":"90"},{"name":"差","from":"0"}].`,
  "usage/shard": ({ text }) => `--shard is written I/N, such as 1/4 for the first of four; found “${text ?? ""}”.`,
  "usage/conflict": ({ first, second }) => `${first ?? ""} and ${second ?? ""} exclude each other: keep one.`,
  "usage/input-line": ({ line, detail }) => `Line ${line ?? ""} of standard input is no JSON object (${detail ?? ""}).`,
};

const overview = `jiping: reads evaluation workbooks, scores them by their own standards and explains every point. Nothing leaves this computer.

Usage: jiping <command> [arguments]

Commands:
  score   score a workbook into a copy, with 表1, 表2, 表3, 评分依据 and 检查结果
  check   list findings; writes nothing
  read    show what each sheet was recognised as
  rule    read scoring standards, a JSON object a line on standard input
  review  self-evaluation against the official rule and the re-evaluation
  batch   a whole folder, with a ranked summary
  new     a blank evaluation workbook from a built-in indicator framework

With every command:
  --json      one JSON document, for scripts
  --lang en   English output
  --help      usage and examples

Exit status: 0 done; 1 done, errors found; 2 wrong arguments; 3 input cannot be read; 4 output cannot be written.`;

const commands: Readonly<Record<string, string>> = {
  score: `Usage: jiping score BOOK.xlsx -o OUT.xlsx [--json] [--values|--formulas] [--preset NAME] [--scale FILE] [--fill-evidence] [--chart] [--force]

Scores by the standards in the sheet and writes scores, grade and deviation notes into a copy. The input is never changed.

  -o FILE        the copy; never overwritten without --force
  --fill-evidence  blank actual values (execution, availability, satisfaction, awareness) get the formula where another
                 sheet gives a certain figure, and each cell is listed; without it they are only offered
  --chart        adds a column chart of the rates to 表2
  --formulas     scores as formulas (default; values where no equal formula exists)
  --values       scores as values
  --preset NAME  10号 (default), 101号 or 61号
  --scale FILE   own grades as JSON: [{"name":"优","from":"90"}, …]

Examples:
  jiping score book.xlsx -o scored.xlsx
  jiping score book.xlsx -o scored.xlsx --values --json > result.json`,
  check: `Usage: jiping check BOOK.xlsx [--json]

Lists findings and writes nothing. Exit status 1 where one is an error.

Example:
  jiping check book.xlsx`,
  read: `Usage: jiping read BOOK.xlsx [--json]

Shows what each sheet was recognised as, its columns, indicators and totals. Changes nothing.

Example:
  jiping read book.xlsx --json`,
  rule: `Usage: jiping rule [--json] < INPUT

Scoring standards, one a line: what each is read as, what it gives and what is still open. A line is the sentence alone or a JSON
object; with --json every line and every answer is a JSON object. Fields: id, text, indicator, fullScore, target, actual, judgement, preset, stepMode.

Examples:
  echo '合格率100%得满分，每降低1个百分点扣1分，扣完为止。' | jiping rule
  echo '{"id":"1","text":"达到100%得满分，否则不得分。","fullScore":"4","actual":"98%"}' | jiping rule --json`,
  review: `Usage: jiping review BOOK.xlsx [--json] [-o OUT.xlsx]

Holds self scores against the official rule and the re-evaluation; with -o a sheet 自评复核表 is added to a copy.

Example:
  jiping review self-evaluation.xlsx`,
  batch: `Usage: jiping batch DIR -o OUTDIR [--json] [--shard I/N] [--resume]

Handles every workbook of a folder and writes 汇总.xlsx. A damaged workbook never stops the others.

Example:
  jiping batch books -o results`,
  new: `Usage: jiping new [--template NAME] -o OUT.xlsx [--force]

A blank evaluation workbook from a built-in indicator framework.

Example:
  jiping new -o evaluation.xlsx`,
};

export function help(command: string | null): string {
  return (command === null ? undefined : commands[command]) ?? overview;
}
