/**
 * Standards read and scored on one core: at least 20,000 sentences read and 1,000,000 scorings of read rules a second.
 * Beside it, on the same piecewise rule, json-rules-engine and a spreadsheet formula engine (fast-formula-parser).
 */
import { decimal } from "../../src/core/decimal/index.js";
import { scoreByRule } from "../../src/core/scoring/score-by-standard.js";
import type { ScoringInput } from "../../src/core/scoring/scoring-input.js";
import { readStandard } from "../../src/core/standards/index.js";

const SENTENCES = [
  "达到目标值得满分，每降低1个百分点扣0.5分，扣完为止。",
  "满意度大于等于90%的得10分，满意度小于90%且大于等于80%的得8分，满意度小于80%且大于等于60%的得5分，满意度小于60%不得分。",
  "完成目标值得满分，未完成的按比例得分。",
  "得分=实际完成率×指标分值。",
  "要点①②③④各占指标分值的1/4，符合相关要点得相应权重分值，否则扣除相应权重分值。",
  "①项目立项程序规范（1分）；②审批文件符合要求（1分）；③事前经过集体决策（1分）。",
  "制度健全得5分，基本健全得3分，不健全不得分。",
  "资金使用符合规定得满分，每发现一处不合规扣1分，扣完为止。",
];
const FULL = decimal("10");
const ROUNDS = 7;

const rates = Array.from({ length: 64 }, (_, at) => `${(60 + at * 0.61).toFixed(2)}%`);
const inputs = rates.map((actual): ScoringInput => ({
  indicator: "满意度",
  fullScore: FULL,
  target: "≥95%",
  actual,
  judgement: null,
  stepMode: "continuous",
  places: 2,
  cells: { fullScore: null, target: null, actual: null },
}));

const reading = perSecond(20_000, (at) => readStandard(SENTENCES[at % SENTENCES.length] ?? "", { fullScore: FULL }));
report("standards read", reading, 20_000);
const renewed = Array.from({ length: 20_000 }, (_, at) => withOtherFigures(SENTENCES[at % SENTENCES.length] ?? "", at));
report(
  "standards read, every sentence new",
  perSecond(20_000, (at) => readStandard(renewed[at] ?? "", { fullScore: FULL })),
  20_000,
);
reportSlowest();
for (const sentence of SENTENCES.slice(0, 4)) {
  const { rule } = readStandard(sentence, { fullScore: FULL });
  if (rule === null) throw new Error(`Not read: ${sentence}`);
  report(
    `scorings of ${rule.kind}`,
    perSecond(200_000, (at) => scoreByRule(rule, inputs[at % inputs.length] ?? inputs0())),
    1_000_000,
  );
}
await compare();

/** The same shapes with figures of their own: no description is met twice. */
function withOtherFigures(sentence: string, seed: number): string {
  return sentence.replace(/\d+/g, (digits) => String(((Number(digits) * 7 + seed * 13) % 89) + 10));
}

/** The slowest of cells as nobody should write them: clauses and single characters repeated to 2,000 and 10,000 characters. */
function reportSlowest(): void {
  const clauses = SENTENCES.flatMap((sentence) => sentence.split(/(?<=[，。；])/));
  const pieces = [...clauses, ...new Set(clauses.join(""))];
  let slowest = { milliseconds: 0, text: "" };
  for (const length of [1_990, 10_000]) {
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const start = seconds();
      readStandard(text, { fullScore: FULL });
      const milliseconds = (seconds() - start) * 1000;
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, text };
    }
  }
  const verdict = slowest.milliseconds <= 50 ? "(within 50 ms)" : "(above 50 ms)";
  console.log(
    `${"slowest cell".padEnd(44)} ${slowest.milliseconds.toFixed(1).padStart(12)} ms  ${verdict} ${slowest.text.slice(0, 16)}…`,
  );
}

function inputs0(): ScoringInput {
  const [first] = inputs;
  if (first === undefined) throw new Error("No inputs");
  return first;
}

function perSecond(times: number, work: (at: number) => unknown): number {
  const speeds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = seconds();
    for (let at = 0; at < times; at++) work(at);
    speeds.push(times / (seconds() - start));
  }
  return speeds.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}

function report(name: string, speed: number, wanted: number | null): void {
  const verdict = wanted === null ? "" : speed >= wanted ? "  (reached)" : `  (below ${wanted.toLocaleString("en")})`;
  console.log(`${name.padEnd(44)} ${Math.round(speed).toLocaleString("en").padStart(12)} /s${verdict}`);
}

/** The bands of the second sentence, as the other engines would hold them; both are fetched into bench/node_modules. */
async function compare(): Promise<void> {
  compareFormula((await import("compared:fast-formula-parser")).default as FormulaParser);
  await compareRules((await import("compared:json-rules-engine")) as RulesEngine);
}

/** Processor time, so that other work on the machine does not show as ours. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

type FormulaParser = new (cells: { onCell: () => number }) => { parse(formula: string, at: object): unknown };

function compareFormula(Parser: FormulaParser): void {
  let rate = 0;
  const parser = new Parser({ onCell: () => rate });
  const speed = perSecond(2000, (at) => {
    rate = 0.6 + (at % 64) * 0.0061;
    return parser.parse("ROUND(IF(A1>=0.9,10,IF(A1>=0.8,8,IF(A1>=0.6,5,0))),2)", { row: 1, col: 1, sheet: "1" });
  });
  report("the same bands: fast-formula-parser", speed, null);
}

interface RulesEngine {
  readonly Engine: new () => { addRule(rule: object): void; run(facts: object): Promise<unknown> };
}

async function compareRules({ Engine }: RulesEngine): Promise<void> {
  const engine = new Engine();
  const bands = [
    [0.9, 2, 10],
    [0.8, 0.9, 8],
    [0.6, 0.8, 5],
    [0, 0.6, 0],
  ] as const;
  for (const [from, below, points] of bands) {
    const all = [
      { fact: "rate", operator: "greaterThanInclusive", value: from },
      { fact: "rate", operator: "lessThan", value: below },
    ];
    engine.addRule({ conditions: { all }, event: { type: "score", params: { points } } });
  }
  const times = 5000;
  const start = seconds();
  for (let at = 0; at < times; at++) await engine.run({ rate: 0.6 + (at % 64) * 0.0061 });
  report("the same bands: json-rules-engine", times / (seconds() - start), null);
}
