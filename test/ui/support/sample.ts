/** A small scored workbook by hand: four first levels, seven indicators, every state a person meets. Numbers worked on paper. */
import { add, decimal, divide, whole, type Rational } from "../../../src/core/decimal/index.js";
import type { Explanation } from "../../../src/core/explanation/explanation.js";
import { parseA1, type Cell, type CellAddress, type WorkbookSnapshot } from "../../../src/core/grid/index.js";
import type {
  Choice,
  Finding,
  Indicator,
  IndicatorSheet,
  LevelScore,
  Problem,
  Reading,
  Score,
  ScoredIndicator,
  ScoredSheet,
  ScoringStatus,
  TraceInput,
} from "../../../src/core/model/index.js";
import { DEFAULT_SETTINGS, POLICIES, resolvePolicy } from "../../../src/core/policy/index.js";
import type {
  EvidenceOffer,
  IndicatorDetail,
  PaneAssessment,
  PaneRecognizedColumn,
  PaneRecognizedSheet,
} from "../../../src/app/pane/pane-engine.js";

const SHEET = "附件2";

interface Line {
  readonly row: number;
  readonly levels: readonly [string, string, string];
  readonly full: string;
  readonly target: string;
  readonly actual: string | null;
  readonly standard: string;
  readonly score: string | null;
  readonly status: ScoringStatus;
  readonly kind: Score["kind"];
  readonly stated?: string;
  readonly choices?: readonly Choice[];
  readonly explanation?: Partial<Explanation>;
  readonly note?: string;
  readonly offer?: EvidenceOffer;
}

const point = (number: number, words: string): Choice => ({
  judgement: { met: [number] },
  words,
  span: null,
  score: whole(1),
  lowest: null,
  highest: null,
});

const BRIDGES = "桥梁完好率=完好桥梁数/管养桥梁数×100%。达到指标值的得满分；未达到的，得分=桥梁完好率×分值。";

const LINES: readonly Line[] = [
  {
    row: 5,
    levels: ["决策", "项目立项", "立项程序规范性"],
    full: "5",
    target: "规范",
    actual: "规范",
    standard: "①按规定程序申请；②材料齐全；③经过论证。每有一项不符合的扣1分。",
    score: "4",
    status: "stated",
    kind: "elements",
    stated: "4",
  },
  {
    row: 6,
    levels: ["决策", "项目立项", "养护计划合理性"],
    full: "4",
    target: "合理",
    actual: "部分合理",
    standard: "①计划覆盖全部管养路段（1分）；②计划经过现场踏勘（1分）；③计划公示（1分）；④计划与预算匹配（1分）。",
    score: null,
    status: "needs-judgement",
    kind: "elements",
    choices: [
      point(1, "①计划覆盖全部管养路段"),
      point(2, "②计划经过现场踏勘"),
      point(3, "③计划公示"),
      point(4, "④计划与预算匹配"),
    ],
  },
  {
    row: 9,
    levels: ["过程", "资金管理", "预算执行率"],
    full: "21",
    target: "100%",
    actual: "90%",
    standard: "预算执行率达到100%的得满分；未达到的，得分=预算执行率×分值。",
    score: "18.9",
    status: "scored",
    kind: "proportional",
  },
  {
    row: 12,
    levels: ["产出", "产出质量", "桥梁完好率"],
    full: "40",
    target: "100%",
    actual: "80%",
    standard: BRIDGES,
    score: "32",
    status: "scored",
    kind: "proportional",
    note: "桥梁完好率80%，未达到指标值100%，扣8分。",
    explanation: {
      standard: {
        text: BRIDGES,
        cell: place("J12"),
        marks: [
          mark(BRIDGES, "桥梁完好率=完好桥梁数/管养桥梁数×100%", true),
          mark(BRIDGES, "达到指标值的得满分", false),
          mark(BRIDGES, "未达到的，得分=桥梁完好率×分值", true),
        ],
      },
      understoodAs: "达到 100% 得 40 分，达不到按比例得分。",
      inputs: [
        { name: "full-score", label: "分值", text: "40", cell: place("F12") },
        { name: "target-value", label: "指标值", text: "100%", cell: place("G12") },
        { name: "actual-value", label: "实际完成值", text: "80%", cell: place("H12") },
      ],
      steps: [{ code: "branch/taken", words: "80% ＜ 100%，按比例", arithmetic: "40 × 80% ＝ 32", span: null }],
      passedOver: [{ words: "达到指标值的得满分", reason: "80% < 100%" }],
      deduction: { arithmetic: "40 − 32 ＝ 8", points: "8" },
    },
  },
  {
    row: 13,
    levels: ["产出", "产出时效", "完工及时率"],
    full: "10",
    target: "100%",
    actual: null,
    standard: "完工及时率达到100%的得满分，每低1个百分点扣0.5分，扣完为止。",
    score: null,
    offer: { text: "81.25%", working: "13/16", sources: [place("C8")] },
    status: "needs-data",
    kind: "deduction",
  },
  {
    row: 16,
    levels: ["效益", "社会效益", "沿线居民出行改善"],
    full: "10",
    target: "改善",
    actual: "有所改善",
    standard: "出行明显改善的得满分，否则酌情扣分。",
    score: null,
    status: "unread",
    kind: null,
  },
  {
    row: 17,
    levels: ["效益", "满意度", "沿线居民满意度"],
    full: "10",
    target: "≥90%",
    actual: "95%",
    standard: "满意度≥90%的得满分；低于90%的，得分=满意度×分值。",
    score: "10",
    status: "scored",
    kind: "tiered",
  },
];

export const SAMPLE_FINDINGS: readonly Finding[] = [
  {
    code: "rate/differs",
    severity: "error",
    sheet: SHEET,
    cell: place("H12"),
    data: { stated: "80%", computed: "81.25%" },
    correction: { cell: place("H12"), text: "81.25%" },
  },
  {
    code: "weight/not-hundred",
    severity: "warning",
    sheet: SHEET,
    cell: place("F20"),
    data: {},
    related: [place("F5")],
  },
  { code: "weight/output-benefit-low", severity: "info", sheet: SHEET, cell: null, data: {} },
];

const header = (a1: string, words: string | null, meaning: PaneRecognizedColumn["meaning"]): PaneRecognizedColumn => ({
  cell: place(a1),
  words,
  meaning,
});

/** Two sheets: the indicators with a merged header over C and D, and one that nothing was found in. */
const SAMPLE_RECOGNITION: readonly PaneRecognizedSheet[] = [
  {
    sheet: SHEET,
    tables: [
      {
        role: "indicators",
        headerRows: [2, 3],
        columns: [
          header("A4", "评价指标 / 一级指标", "level1"),
          header("B4", "评价指标 / 分值", null),
          header("C4", "评价指标 / 二级指标", "level2"),
          header("D4", null, null),
          header("E4", "评价指标 / 三级指标", "level3"),
          header("F4", "评价指标 / 分值", "fullScore"),
          header("G4", "绩效目标 / 指标值", "target"),
          header("H4", "绩效目标 / 实际完成值", "actual"),
        ],
      },
    ],
  },
  { sheet: "填表说明", tables: [{ role: "other", headerRows: [], columns: [] }] },
];

/** @param isComplete true: every indicator has a score; false: three are open, so that there is no grade. */
export function sampleAssessment(isComplete: boolean): PaneAssessment {
  const lines = isComplete ? LINES.map((line) => (line.score === null ? { ...line, ...COMPLETED } : line)) : LINES;
  const indicators = lines.map(scoredIndicator);
  const sheet: ScoredSheet = {
    sheet: indicatorSheet(indicators.map(({ indicator }) => indicator)),
    indicators,
    level1: levelScores(indicators, ({ level1 }) => ({ name: level1, parent: null })),
    level2: levelScores(indicators, ({ level1, level2 }) => ({ name: level2, parent: level1 })),
    total: levelScore({ name: "合计", parent: null, members: [...indicators.keys()] }, indicators),
    grade: isComplete ? { name: "中", from: whole(60) } : null,
    distance: isComplete ? { grade: { name: "良", from: whole(80) }, points: decimal("3.1") } : null,
  };
  return {
    scored: { sheets: [sheet] },
    recognition: SAMPLE_RECOGNITION,
    review: null,
    paidRate: null,
    findings: SAMPLE_FINDINGS,
    settings: DEFAULT_SETTINGS,
    policy: resolvePolicy(DEFAULT_SETTINGS),
    reports: [
      { kind: "funds", sheet: "表1", state: "new", editedCell: null, isPossible: false },
      { kind: "scores", sheet: "表2", state: "new", editedCell: null, isPossible: true },
      { kind: "completion", sheet: "表3（绩评）", state: "new", editedCell: null, isPossible: true },
      { kind: "score-basis", sheet: "评分依据", state: "update", editedCell: null, isPossible: true },
      { kind: "findings", sheet: "检查结果", state: "edited", editedCell: place("B5"), isPossible: true },
    ],
  };
}

/** Why the indicator in that row has its score. */
export function sampleDetail({ row }: { readonly row: number }): IndicatorDetail | null {
  const line = LINES.find((one) => one.row === row + 1);
  return line === undefined ? null : detailOf(line);
}

/** 4 + 4 + 18.9 + 32 + 4 + 4 + 10 = 76.9, 中. */
const COMPLETED = { score: "4", status: "stated", stated: "4", choices: [] } as const;

export function sampleSnapshot(): WorkbookSnapshot {
  const rows: Cell[][] = [];
  for (const { row, actual, full, target, stated } of LINES) {
    const cells: Cell[] = [];
    for (const [column, text] of [
      [5, full],
      [6, target],
      [7, actual],
      [10, stated],
    ] as const) {
      if (text !== null && text !== undefined) cells[column] = { value: text, formula: null, numberFormat: null };
    }
    rows[row - 1] = cells;
  }
  return {
    name: "养护评价.xlsx",
    sheets: [
      {
        name: SHEET,
        visibility: "visible",
        isProtected: false,
        rows,
        rowCount: 20,
        columnCount: 12,
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
    dateSystem: 1900,
    isReadOnly: false,
    isStructureProtected: false,
  };
}

export const SAMPLE_CHOICES = {
  policies: Object.values(POLICIES),
  scales: [POLICIES["caiyu-2020-10"].gradeScale],
  defaults: DEFAULT_SETTINGS,
};

export function place(a1: string): CellAddress {
  const parsed = parseA1(a1);
  if (parsed === null) throw new Error(a1);
  return { sheet: SHEET, ...parsed };
}

function mark(text: string, words: string, isUsed: boolean) {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, isUsed };
}

function reading<Value>(value: Value, text: string, cell: CellAddress): Reading<Value> {
  return { value, text, cell };
}

function scoredIndicator(line: Line): ScoredIndicator {
  const at = (column: string) => place(`${column}${line.row}`);
  const full = decimal(line.full);
  const indicator: Indicator = {
    sheet: SHEET,
    row: line.row - 1,
    rowCount: 1,
    level1: line.levels[0],
    level2: line.levels[1],
    level3: line.levels[2],
    code: null,
    fullScore: reading(full, line.full, at("F")),
    target: reading(line.target, line.target, at("G")),
    actual: line.actual === null ? null : reading(line.actual, line.actual, at("H")),
    standard: reading(line.standard, line.standard, at("J")),
    description: null,
    statedScore: line.stated === undefined ? null : reading(decimal(line.stated), line.stated, at("K")),
    deviation: null,
    judgement: null,
    scoreCell: at("K"),
    deviationCell: at("L"),
    judgementCell: null,
    isHidden: false,
  };
  const score = line.score === null ? null : decimal(line.score);
  return {
    indicator,
    score: {
      status: line.status,
      kind: line.kind,
      score,
      exact: score,
      fullScore: full,
      rule: null,
      choices: line.choices ?? [],
      judgement: null,
      problems: problemsOf(line),
      trace: { steps: [], inputs: inputsOf(line, at("H")), policies: [] },
    },
    counted: score,
    adjustment: null,
    decision: null,
    standardSource: "sheet",
    completion: null,
  };
}

function problemsOf({ status }: Line): Problem[] {
  if (status === "unread") return [{ code: "standard/unread-words", words: "酌情扣分", span: null }];
  return status === "needs-data" ? [{ code: "value/missing", words: "actual", span: null }] : [];
}

/** An empty cell is no input. */
function inputsOf({ actual }: Line, cell: CellAddress): TraceInput[] {
  return actual === null ? [] : [{ name: "actual-value", text: actual, cell }];
}

function detailOf(line: Line): IndicatorDetail {
  const explanation: Explanation = {
    status: line.status,
    standard: { text: line.standard, cell: place(`J${line.row}`), marks: [] },
    understoodAs: null,
    inputs: [],
    steps: [],
    passedOver: [],
    deduction: null,
    obstacles: [],
    sentence: "",
    ...line.explanation,
  };
  return {
    explanation,
    note: line.note ?? null,
    evidence: line.offer ?? null,
  };
}

type Level = Pick<LevelScore, "name" | "parent" | "members">;

/** In the order of their first indicators. */
function levelScores(
  indicators: readonly ScoredIndicator[],
  levelOf: (indicator: Indicator) => { readonly name: string | null; readonly parent: string | null },
): LevelScore[] {
  const levels = new Map<string, Level & { members: number[] }>();
  for (const [position, { indicator }] of indicators.entries()) {
    const { name, parent } = levelOf(indicator);
    const key = `${parent ?? ""}/${name ?? ""}`;
    const level = levels.get(key) ?? { name: name ?? "", parent, members: [] };
    level.members.push(position);
    levels.set(key, level);
  }
  return [...levels.values()].map((level) =>
    levelScore(
      level,
      level.members.flatMap((member) => indicators[member] ?? []),
    ),
  );
}

function levelScore(level: Level, indicators: readonly ScoredIndicator[]): LevelScore {
  const sum = (values: readonly (Rational | null)[]) =>
    values.reduce<Rational>((total, value) => (value === null ? total : add(total, value)), whole(0));
  const known = indicators.filter(({ score }) => score.score !== null);
  const fullScore = sum(indicators.map(({ score }) => score.fullScore));
  const scoreSoFar = sum(known.map(({ score }) => score.score));
  const isKnown = known.length === indicators.length;
  return {
    ...level,
    fullScore,
    score: isKnown ? scoreSoFar : null,
    scoreSoFar,
    fullScoreSoFar: sum(known.map(({ score }) => score.fullScore)),
    scoreRate: isKnown ? divide(scoreSoFar, fullScore) : null,
  };
}

function indicatorSheet(indicators: readonly Indicator[]): IndicatorSheet {
  return {
    role: "indicators",
    sheet: SHEET,
    headerRows: [2, 3],
    columns: {
      level1: 0,
      level2: 2,
      level3: 4,
      fullScore: 5,
      target: 6,
      actual: 7,
      description: 8,
      standard: 9,
      score: 10,
      deviation: 11,
      judgement: null,
    },
    indicators,
    levelTotals: [],
    total: null,
    statedGrade: null,
    fundBlock: null,
    project: null,
  };
}
