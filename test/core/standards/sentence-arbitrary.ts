/** Sentences put together from the shapes of the language, and what a slip of the pen or a copy makes of them. */
import fc from "fast-check";
import fs from "node:fs";
import path from "node:path";
import { column, readTable } from "../../support/read-table.js";

const subject = fc.constantFrom("满意度", "合格率", "资金支出率", "覆盖率", "设备完好率", "");
const verb = fc.constantFrom("得", "计", "记", "赋");
const otherwise = fc.constantFrom("否则不得分", "反之不得分", "未达到的不得分", "其余的不得分");
const ending = fc.constantFrom("，扣完为止。", "，直至扣完。", "。", "，扣完为止");
const points = fc.integer({ min: 1, max: 10 });
const rate = fc.integer({ min: 50, max: 100 });
const per = fc.constantFrom("0.1", "0.2", "0.5", "1", "2");
const size = fc.constantFrom("1", "2", "5", "0.5");
const unit = fc.constantFrom("个百分点", "%");
const fall = fc.constantFrom("降低", "低于", "减少", "少", "低");
const take = fc.constantFrom("扣", "扣减", "扣除", "减");
const finding = fc.constantFrom("发现一处", "出现一次", "发生1起", "有一项不符合", "缺少一份", "发现一处不合格");

export const aSentence = fc.oneof(
  fc.tuple(subject, rate, verb, otherwise).map(([name, at, give, rest]) => `${name}≥${at}%${give}满分，${rest}。`),
  fc
    .tuple(subject, rate, verb, size, unit, fall, take, per, ending)
    .map(
      ([name, at, give, by, sign, falls, takes, each, end]) =>
        `${name}达到${at}%${give}满分，每${falls}${by}${sign}${takes}${each}分${end}`,
    ),
  fc.tuple(finding, take, per, ending).map(([found, takes, each, end]) => `每${found}${takes}${each}分${end}`),
  fc.tuple(subject, fc.uniqueArray(rate, { minLength: 2, maxLength: 4 }), verb).map(([name, bands, give]) =>
    bandsOf(
      name,
      [...bands].sort((one, other) => other - one),
      give,
    ),
  ),
  fc
    .tuple(verb, points, points)
    .map(([give, first, second]) => `①有制度，${give}${first}分；②有记录，${give}${second}分。`),
  fc.constantFrom(
    "完成目标值得满分，未完成的按比例得分。",
    "得分=完成率×分值。",
    "要点①②③各占指标分值的1/3，符合相关要点得相应权重分值。",
    "制度健全得5分，基本健全得3分，不健全不得分。",
    "每举办1场活动加2分，最高不超过6分。",
  ),
);

function bandsOf(name: string, bands: readonly number[], give: string): string {
  const clauses = bands.map((from, at) => `${name}≥${from}%的${give}${bands.length - at}分`);
  return `${clauses.join("；")}；${name}<${bands.at(-1) ?? 0}%的不得分。`;
}

const MUTATIONS: readonly ((text: string, at: number, other: string) => string)[] = [
  (text, at, other) => text.slice(0, at) + other + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text) => text.replace(/(\d+)/, "$1$1"),
  (text) =>
    text
      .split(/(?<=[；，])/)
      .reverse()
      .join(""),
  (text, at) => text.slice(0, at) + text.slice(0, at) + text.slice(at),
  (text, at) => text.slice(0, at) + "　" + text.slice(at),
  (text, at, other) => text + other + text.slice(at),
];
const STRAY = [
  "扣",
  "得",
  "每",
  "5分",
  "不",
  "但",
  "或",
  "除外",
  "，",
  "（",
  "）",
  "％",
  "≥",
  "-",
  "0",
  "酌情",
  "…",
  "\n",
  "①",
  "倒扣3分",
  "加2分",
  "x",
];

export const aMutatedSentence = fc
  .tuple(aSentence, fc.nat(200), fc.nat(MUTATIONS.length - 1), fc.constantFrom(...STRAY))
  .map(([text, at, mutation, stray]) => MUTATIONS[mutation]?.(text, at % (text.length + 1), stray) ?? text);

const TABLES = path.join(__dirname, "../scoring/rules");
const CLAUSES = fs
  .readdirSync(TABLES)
  .filter((file) => file.endsWith(".tsv"))
  .flatMap((file) => readTable(TABLES, file).map((row) => column(row, "standard")))
  .flatMap((sentence) => sentence.split(/(?<=[，。；;])/));

/** Clauses of all tables put together at random, with other figures: mostly nonsense, sometimes a sentence nobody foresaw. */
export const aSplicedSentence = fc
  .tuple(
    fc.array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(null, "1", "2", "5", "10", "80%", "95%"),
    fc.nat(6),
  )
  .map(([clauses, figure, at]) => {
    let seen = 0;
    return clauses.join("").replace(/\d+(?:\.\d+)?%?/g, (words) => (figure !== null && seen++ === at ? figure : words));
  });

export const someFigures = fc.record({
  target: fc.constantFrom(null, "≥90%", "100%", "80个", "≤30天", "完成", "—"),
  actual: fc.constantFrom(null, "88%", "93.35%", "100%", "0", "70个", "45天", "未完成", "约80%", "120%", "3处", "-5%"),
});

export const someJudgement = fc.constantFrom(
  null,
  { level: 1 },
  { level: 2 },
  { met: [1] },
  { met: [] },
  { count: 0 },
  { count: 3 },
  { count: 100 },
);
