/** One error of each kind, as people make them: where it is planted, and the finding that must name it. */
import type { FindingCode } from "../../src/core/model/index.js";
import type { CellInput } from "../core/checking/build-checking-input.js";
import type { Book, SheetName } from "./correct-book.js";
import type { Random } from "./random.js";

export interface Plant {
  readonly name: string;
  readonly sheet: SheetName;
  /** Any of these is right. */
  readonly codes: readonly FindingCode[];
  plant(book: Book, random: Random): void;
}

const at = (book: Book, sheet: SheetName, row: number, column: number): CellInput => book[sheet][row]?.[column] ?? null;
const textAt = (book: Book, sheet: SheetName, row: number, column: number): string => {
  const value = at(book, sheet, row, column);
  return typeof value === "object" ? "" : String(value);
};
const put = (book: Book, sheet: SheetName, row: number, column: number, value: CellInput): void => {
  const cells = book[sheet][row];
  if (cells === undefined) throw new Error(`《${sheet}》 has no row ${String(row)}`);
  cells[column] = value;
};
const addTo = (book: Book, sheet: SheetName, row: number, column: number, amount: number): void => {
  put(book, sheet, row, column, Number((Number(at(book, sheet, row, column)) + amount).toFixed(2)));
};
const rewrite = (book: Book, sheet: SheetName, row: number, column: number, change: (text: string) => string): void => {
  const [before, after] = [textAt(book, sheet, row, column), change(textAt(book, sheet, row, column))];
  if (before === after) throw new Error(`Nothing to change in “${before}”`);
  put(book, sheet, row, column, after);
};
/** 37.22% → 39.22%: one digit of the last percentage in the text. */
const wrongRate = (text: string): string =>
  text.replace(
    /(\d)(\d(?:\.\d+)?%)(?=[^%]*$)/,
    (_, digit: string, rest: string) => `${String((Number(digit) + 2) % 10)}${rest}`,
  );
const otherGrade: Readonly<Record<string, string>> = { 优: "良", 良: "中", 中: "良", 差: "中" };
const last = (rows: readonly unknown[]): number => rows.length - 1;

export const PLANTS: readonly Plant[] = [
  {
    name: "表3 的比率",
    sheet: "表3",
    codes: ["rate/differs"],
    plant: (book, random) => rewrite(book, "表3", random.between(2, 4), 3, wrongRate),
  },
  {
    name: "三级分值",
    sheet: "评分表",
    codes: ["weight/level-differs"],
    plant: (book, random) => addTo(book, "评分表", random.between(2, 9), 5, 1),
  },
  {
    name: "二级分值",
    sheet: "评分表",
    codes: ["weight/level-differs"],
    plant: (book, random) => addTo(book, "评分表", random.oneOf([2, 4, 6, 8, 10, 12, 13, 15]), 3, 1),
  },
  {
    name: "一级分值",
    sheet: "评分表",
    codes: ["weight/level-differs"],
    plant: (book, random) => addTo(book, "评分表", random.oneOf([2, 6, 10, 13]), 1, 2),
  },
  {
    name: "分值合计",
    sheet: "评分表",
    codes: ["weight/total-differs"],
    plant: (book) => addTo(book, "评分表", 16, 5, 5),
  },
  {
    name: "得分高于分值",
    sheet: "评分表",
    codes: ["score/above-full"],
    plant: (book, random) => put(book, "评分表", random.between(2, 9), 9, 5 + random.between(1, 9) / 2),
  },
  {
    name: "得分为负",
    sheet: "评分表",
    codes: ["score/below-zero"],
    plant: (book, random) => put(book, "评分表", random.between(2, 9), 9, -random.between(1, 4)),
  },
  {
    name: "得分与标准不符",
    sheet: "评分表",
    codes: ["score/differs", "score/above-full"],
    plant: (book, random) => addTo(book, "评分表", random.oneOf([11, 13, 15]), 9, random.between(2, 8) / 10),
  },
  {
    name: "达标而得分不符",
    sheet: "评分表",
    codes: ["score/differs"],
    plant: (book, random) => put(book, "评分表", random.oneOf([10, 12, 14]), 9, random.between(3, 8)),
  },
  {
    name: "得分合计",
    sheet: "评分表",
    codes: ["total/score-differs"],
    plant: (book, random) => addTo(book, "评分表", 16, 9, random.between(1, 9) / 10),
  },
  {
    name: "等级",
    sheet: "评分表",
    codes: ["grade/differs"],
    plant: (book) => rewrite(book, "评分表", 17, 9, (grade) => otherGrade[grade] ?? "优"),
  },
  {
    name: "扣分原因缺失",
    sheet: "评分表",
    codes: ["deviation/reason-missing"],
    plant: (book, random) => put(book, "评分表", random.oneOf([3, 7, 11, 13, 15]), 10, null),
  },
  {
    name: "扣分原因与扣分不符",
    sheet: "评分表",
    codes: ["deviation/points-differ"],
    plant: (book, random) =>
      rewrite(book, "评分表", random.oneOf([3, 7]), 10, (text) => text.replace(/扣\d分/, "扣1分")),
  },
  {
    name: "标准的要点分",
    sheet: "评分表",
    codes: ["standard/points-differ"],
    plant: (book, random) =>
      rewrite(book, "评分表", random.between(2, 9), 8, (text) => text.replace("（2分）", "（4分）")),
  },
  {
    name: "标准的满分",
    sheet: "评分表",
    codes: ["standard/points-differ"],
    plant: (book, random) =>
      rewrite(book, "评分表", random.oneOf([10, 14]), 8, (text) => text.replace("得10分", "得8分")),
  },
  {
    name: "指标重名",
    sheet: "评分表",
    codes: ["duplicate/indicator"],
    plant: (book, random) => put(book, "评分表", random.oneOf([3, 4, 5]), 4, at(book, "评分表", 2, 4)),
  },
  {
    name: "超额完成",
    sheet: "评分表",
    codes: ["over/fulfilled"],
    plant: (book, random) => put(book, "评分表", 10, 7, `${String(random.between(135, 300))}%`),
  },
  {
    name: "资金合计",
    sheet: "资金",
    codes: ["fund/total-differs"],
    plant: (book, random) => addTo(book, "资金", 5, random.between(2, 5), random.between(5, 90)),
  },
  {
    name: "资金先后",
    sheet: "资金",
    codes: ["fund/chain-exceeded"],
    plant: (book, random) => addTo(book, "资金", random.between(2, 4), random.between(3, 5), 900),
  },
  {
    name: "资金支出率",
    sheet: "资金",
    codes: ["rate/differs"],
    plant: (book, random) => rewrite(book, "资金", random.between(2, 5), 6, wrongRate),
  },
  {
    name: "支付超过产值",
    sheet: "资金",
    codes: ["fund/paid-above-work"],
    plant: (book) => rewrite(book, "说明", 3, 0, (text) => text.replace(/产值\d+/, "产值100")),
  },
  {
    name: "问卷份数",
    sheet: "问卷",
    codes: ["survey/count-exceeds"],
    plant: (book, random) => addTo(book, "问卷", random.between(3, 5), 2, random.between(3, 60)),
  },
  {
    name: "问卷占比",
    sheet: "问卷",
    codes: ["survey/share-differs"],
    plant: (book, random) => rewrite(book, "问卷", random.between(3, 5), 3, wrongRate),
  },
  {
    name: "表2 得分",
    sheet: "表2",
    codes: ["summary/score-differs"],
    plant: (book, random) => addTo(book, "表2", random.between(2, 5), 2, random.between(3, 15) / 10),
  },
  {
    name: "表2 分值",
    sheet: "表2",
    codes: ["summary/full-score-differs"],
    plant: (book, random) => addTo(book, "表2", random.between(2, 5), 1, 5),
  },
  {
    name: "表2 得分率",
    sheet: "表2",
    codes: ["rate/differs"],
    plant: (book, random) =>
      rewrite(
        book,
        "表2",
        random.between(2, 6),
        3,
        (text) => `${String(Number(text.replace("%", "")) - random.between(3, 20))}%`,
      ),
  },
  {
    name: "表2 合计",
    sheet: "表2",
    codes: ["total/summary-differs"],
    plant: (book, random) => addTo(book, "表2", 6, 2, random.between(2, 30) / 10),
  },
  {
    name: "完成状态",
    sheet: "表3",
    codes: ["completion/state-differs"],
    plant: (book, random) => put(book, "表3", random.between(2, 4), 2, "完成"),
  },
  {
    name: "完成而写未完成",
    sheet: "表3",
    codes: ["completion/state-differs"],
    plant: (book) => put(book, "表3", 5, 2, "未完成"),
  },
  {
    name: "条数",
    sheet: "说明",
    codes: ["count/differs"],
    plant: (book, random) =>
      rewrite(book, "说明", 2, 0, (text) => text.replace("15条", `${String(random.oneOf([11, 12, 13, 14]))}条`)),
  },
  {
    name: "数量前后不一",
    sheet: "说明",
    codes: ["quantity/differs"],
    plant: (book, random) =>
      rewrite(book, "说明", 1, 0, (text) =>
        text.replace(/\d+(?=[个座所])/, (digits) => String(Number(digits) + random.between(1, 60))),
      ),
  },
  {
    name: "金额前后不一",
    sheet: "说明",
    codes: ["quantity/differs"],
    plant: (book, random) =>
      rewrite(book, "说明", 3, 0, (text) =>
        text.replace(/资金(\d+)\.00/, (_, digits: string) => `资金${digits}.0${String(random.between(1, 9))}`),
      ),
  },
  {
    name: "算式",
    sheet: "说明",
    codes: ["sum/differs"],
    plant: (book, random) =>
      rewrite(book, "说明", 4, 0, (text) =>
        text.replace(/=([\d.]+)/, (_, sum: string) => `=${(Number(sum) + random.between(1, 9) / 10).toFixed(2)}`),
      ),
  },
  {
    name: "小数点写成逗号",
    sheet: "表3",
    codes: ["text/decimal-comma"],
    plant: (book, random) =>
      rewrite(book, "表3", random.between(2, 4), 3, (text) =>
        text.replace(/=\d+(?:\.\d+)?%/, `=${String(random.between(10, 99))},${String(random.between(10, 99))}%`),
      ),
  },
  {
    name: "错误值",
    sheet: "评分表",
    codes: ["cell/error-value"],
    plant: (book, random) =>
      put(book, "评分表", random.between(2, 15), 7, { formula: "=1/0", value: { error: "#DIV/0!" } }),
  },
  {
    name: "文本数字",
    sheet: "评分表",
    codes: ["cell/number-as-text"],
    plant: (book, random) => rewrite(book, "评分表", random.between(2, 9), 5, (digits) => `${digits} `),
  },
  {
    name: "公式没有结果",
    sheet: "资金",
    codes: ["cell/formula-without-value"],
    plant: (book, random) => put(book, "资金", 5, random.between(2, 5), { formula: "=SUM(C3:C5)", value: null }),
  },
  {
    name: "自评总分",
    sheet: "自评表",
    codes: ["self/total-differs"],
    plant: (book, random) => addTo(book, "自评表", last(book.自评表), 6, random.between(2, 20) / 10),
  },
  {
    name: "自评执行率",
    sheet: "自评表",
    codes: ["self/execution-rate-differs"],
    plant: (book) => rewrite(book, "自评表", 2, 6, wrongRate),
  },
  {
    name: "自评执行率得分",
    sheet: "自评表",
    codes: ["self/execution-score-differs"],
    plant: (book) => put(book, "自评表", 2, 7, 10),
  },
  {
    name: "自评未完成得满分",
    sheet: "自评表",
    codes: ["self/full-marks-unfinished"],
    plant: (book) => put(book, "自评表", 8, 6, 20),
  },
  {
    name: "自评得分偏高",
    sheet: "自评表",
    codes: ["self/score-above-rule"],
    plant: (book) => addTo(book, "自评表", 8, 6, 0.1),
  },
  {
    name: "自评没有原因",
    sheet: "自评表",
    codes: ["self/deviation-reason-missing"],
    plant: (book) => put(book, "自评表", 8, 7, null),
  },
  {
    name: "自评资金合计",
    sheet: "自评表",
    codes: ["self/fund-total-differs"],
    plant: (book, random) => addTo(book, "自评表", 4, 4, random.between(1, 9)),
  },
  {
    name: "自评说明与扣分不符",
    sheet: "自评表",
    codes: ["self/deduction-differs"],
    plant: (book, random) => put(book, "自评表", 8, 7, `受雨季影响，扣${String(random.between(11, 19))}分。`),
  },
  {
    name: "自评没有佐证仍得分",
    sheet: "自评表",
    codes: ["self/unproven-scored"],
    plant: (book, random) => put(book, "自评表", random.between(8, 12), 7, "未提供佐证材料。"),
  },
  {
    name: "自评完成值照抄指标值",
    sheet: "自评表",
    codes: ["self/actual-copies-target"],
    plant: (book, random) => {
      const row = random.oneOf([11, 12]);
      put(book, "自评表", row, 4, at(book, "自评表", row, 3));
    },
  },
  {
    name: "自评完成值没有数",
    sheet: "自评表",
    codes: ["self/actual-not-measured"],
    plant: (book) => put(book, "自评表", 8, 4, "已完成"),
  },
  {
    name: "自评漏填得分",
    sheet: "自评表",
    codes: ["self/score-missing"],
    plant: (book, random) => put(book, "自评表", random.between(8, 12), 6, null),
  },
  {
    name: "自评得分偏低",
    sheet: "自评表",
    codes: ["self/score-below-rule"],
    plant: (book, random) => addTo(book, "自评表", random.between(9, 12), 6, -random.between(1, 5)),
  },
  {
    name: "自评超额完成",
    sheet: "自评表",
    codes: ["self/over-fulfilled"],
    plant: (book, random) => put(book, "自评表", 11, 4, `${String(random.between(118, 250))}%`),
  },
  {
    name: "总体目标没有完成情况",
    sheet: "自评表",
    codes: ["self/goal-result-missing"],
    plant: (book) => put(book, "自评表", 6, 4, null),
  },
  {
    name: "总体目标只写进度",
    sheet: "自评表",
    codes: ["self/goal-result-unspecific"],
    plant: (book, random) => put(book, "自评表", 6, 4, `工程进度完成${String(random.between(20, 95))}%。`),
  },
  {
    name: "未完成得满分",
    sheet: "评分表",
    codes: ["score/full-though-unfinished", "score/differs"],
    plant: (book, random) => {
      const row = random.oneOf([11, 13, 15]);
      put(book, "评分表", row, 9, at(book, "评分表", row, 5));
    },
  },
  {
    name: "满分而写扣分",
    sheet: "评分表",
    codes: ["deviation/points-differ"],
    plant: (book, random) =>
      put(book, "评分表", random.oneOf([2, 4, 5, 6]), 10, `资料不全，扣${String(random.between(1, 4))}分。`),
  },
  {
    name: "标准各项份额之和",
    sheet: "评分表",
    codes: ["standard/shares-not-one"],
    plant: (book, random) =>
      put(
        book,
        "评分表",
        random.oneOf([2, 4, 5, 6]),
        8,
        `要点①②③${random.oneOf(["④", "④⑤"])}各占指标分值的1/${String(random.oneOf([3, 6]))}，符合相关要点得相应权重分值，否则扣除相应权重分值。`,
      ),
  },
  {
    name: "分值合计不为一百",
    sheet: "评分表",
    codes: ["weight/not-hundred"],
    plant: (book, random) => {
      const more = random.between(1, 9);
      for (const [row, column] of [
        [2, 1],
        [2, 3],
        [2, 5],
        [16, 5],
      ] as const)
        addTo(book, "评分表", row, column, more);
    },
  },
  {
    name: "产出效益权重偏低",
    sheet: "评分表",
    codes: ["weight/output-benefit-low"],
    plant: (book, random) => {
      const moved = random.between(1, 9);
      for (const column of [1, 3, 5]) addTo(book, "评分表", 2, column, moved);
      for (const column of [1, 3, 5]) addTo(book, "评分表", 10, column, -moved);
    },
  },
  {
    name: "指标跨一级重复",
    sheet: "评分表",
    codes: ["duplicate/across-levels", "duplicate/indicator"],
    plant: (book) => put(book, "评分表", 13, 4, at(book, "评分表", 10, 4)),
  },
  {
    name: "两表数量不一",
    sheet: "说明",
    codes: ["quantity/differs"],
    plant: (book, random) =>
      rewrite(book, "说明", 0, 0, (text) =>
        text.replace(
          /(计划\D+)(\d+)/,
          (_, words: string, digits: string) => `${words}${String(Number(digits) - random.between(1, 60))}`,
        ),
      ),
  },
  {
    name: "算式乘积",
    sheet: "说明",
    codes: ["product/differs"],
    plant: (book, random) => {
      const [count, price] = [random.between(20, 90), random.between(11, 99)];
      put(
        book,
        "说明",
        2,
        0,
        `3.购置设备${String(count)}台，${String(count)}×${String(price)}=${String(count * price + random.between(1, 50))}元。`,
      );
    },
  },
  {
    name: "数字分节有误",
    sheet: "说明",
    codes: ["text/digits-grouped"],
    plant: (book, random) =>
      put(
        book,
        "说明",
        2,
        0,
        `3.已支付工程款${String(random.between(10, 99))},${String(random.between(10000, 99999))}元。`,
      ),
  },
  {
    name: "数字多一个小数点",
    sheet: "说明",
    codes: ["text/figure-malformed"],
    plant: (book, random) =>
      put(book, "说明", 2, 0, `3.面积为${String(random.between(10, 99))}..${String(random.between(1, 9))}万平方米。`),
  },
  {
    name: "标点重复",
    sheet: "说明",
    codes: ["text/punctuation-doubled"],
    plant: (book, random) =>
      put(book, "说明", 2, 0, `3.评价工作已完成${random.oneOf(["，，", "；；", "、、"])}报告已提交。`),
  },
  {
    name: "词语重复",
    sheet: "说明",
    codes: ["text/words-doubled"],
    plant: (book, random) => {
      const word = random.oneOf(["项目", "资金", "指标"]);
      put(book, "说明", 2, 0, `3.本次评价的${word}${word}情况见附表。`);
    },
  },
  {
    name: "问卷各项之和少于份数",
    sheet: "问卷",
    codes: ["survey/share-differs", "survey/count-exceeds"],
    plant: (book, random) => addTo(book, "问卷", 3, 2, random.between(30, 60)),
  },
  {
    name: "指标个数",
    sheet: "说明",
    codes: ["count/indicators-differ"],
    plant: (book, random) =>
      put(book, "说明", 2, 0, `3.评价指标体系由4个一级指标、${String(random.oneOf([12, 13, 15, 16]))}个三级指标构成。`),
  },
];
