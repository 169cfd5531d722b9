/**
 * A workbook in which every figure is right: indicators with scores, funds, a questionnaire, 表2, 表3, notes and a self-evaluation
 * form. All arithmetic is done here, in whole hundredths, and owes nothing to the product.
 */
import type { CellInput, SheetInput } from "../core/checking/build-checking-input.js";
import type { Random } from "./random.js";

export type Book = Record<SheetName, CellInput[][]>;
export type SheetName = "评分表" | "资金" | "问卷" | "表2" | "表3" | "说明" | "自评表";

export function sheetsOf(book: Book): SheetInput[] {
  return Object.entries(book).map(([name, rows]) => ({ name, rows }));
}

export function correctBook(random: Random): Book {
  const theme = random.oneOf(THEMES);
  const planned = random.between(200, 900);
  const reached = random.between(Math.ceil(planned * 0.5), planned - 1);
  const linked = random.between(Math.ceil(planned * 0.2), Math.floor(planned * 0.45));
  const respondents = random.between(150, 400);
  const satisfied = random.between(Math.ceil(respondents * 0.3), Math.floor(respondents * 0.7));
  const undecided = random.between(10, Math.floor((respondents - satisfied) / 2));
  const funds = fundsOf(random);

  const reachedScore = rounded(10 * reached, planned);
  const linkedScore = rounded(8 * linked, planned);
  const satisfiedScore = rounded(12 * satisfied, respondents);
  const levels = {
    决策: { full: 20, hundredths: 1800 },
    过程: { full: 20, hundredths: 1700 },
    产出: { full: 30, hundredths: 1000 + reachedScore + 1000 },
    效益: { full: 30, hundredths: linkedScore + 1000 + satisfiedScore },
  };
  const total = Object.values(levels).reduce((sum, { hundredths }) => sum + hundredths, 0);

  return {
    评分表: [
      ["项目支出绩效评价评分表"],
      [
        "一级指标",
        "分值",
        "二级指标",
        "分值",
        "三级指标",
        "分值",
        "指标值",
        "实际完成值",
        "评分标准",
        "得分",
        "扣分原因",
      ],
      ["决策", 20, "项目立项", 10, "立项依据充分性", 5, "充分", "充分", ELEMENTS_5, 5, null],
      [null, null, null, null, "立项程序规范性", 5, "规范", "部分规范", ELEMENTS_5, 3, "未履行集体决策程序，扣2分。"],
      [null, null, "资金投入", 10, "预算编制科学性", 5, "科学", "科学", ELEMENTS_5, 5, null],
      [null, null, null, null, "资金分配合理性", 5, "合理", "合理", ELEMENTS_5, 5, null],
      ["过程", 20, "资金管理", 10, "资金使用合规性", 5, "合规", "合规", ELEMENTS_5, 5, null],
      [null, null, null, null, "财务监控有效性", 5, "有效", "部分有效", ELEMENTS_5, 2, "未按月对账，扣3分。"],
      [null, null, "组织实施", 10, "管理制度健全性", 5, "健全", "健全", ELEMENTS_5, 5, null],
      [null, null, null, null, "制度执行有效性", 5, "有效", "有效", ELEMENTS_5, 5, null],
      ["产出", 30, "产出数量", 20, theme.quantity, 10, "100%", "100%", "达到100%的得10分，否则不得分。", 10, null],
      [
        null,
        null,
        null,
        null,
        theme.rate,
        10,
        "100%",
        `${String(reached)}/${String(planned)}`,
        `得分=${theme.rate}×分值。`,
        reachedScore / 100,
        "未按计划完成。",
      ],
      [
        null,
        null,
        "产出质量",
        10,
        "验收合格率",
        10,
        "≥95%",
        "98%",
        "合格率≥95%的得满分；低于95%的，得分=合格率×分值。",
        10,
        null,
      ],
      [
        "效益",
        30,
        "社会效益",
        18,
        theme.benefit,
        8,
        "≥50%",
        `${String(linked)}/${String(planned)}`,
        `比例≥50%的得满分；低于50%的，得分=${theme.benefit}×分值。`,
        linkedScore / 100,
        "覆盖不足。",
      ],
      [null, null, null, null, "投诉处理率", 10, "100%", "100%", "处理率达到100%的得10分，否则不得分。", 10, null],
      [
        null,
        null,
        "满意度",
        12,
        "服务对象满意度",
        12,
        "≥80%",
        `${String(satisfied)}/${String(respondents)}`,
        "满意度≥80%的得满分；低于80%的，得分=满意度×分值。",
        satisfiedScore / 100,
        "群众反映进度慢。",
      ],
      ["合计", null, null, null, null, 100, null, null, null, total / 100, null],
      ["评价等级", null, null, null, null, null, null, null, null, gradeOf(total), null],
    ],
    资金: [
      ["项目资金到位及使用情况表"],
      [
        "序号",
        "资金来源",
        "预算金额（万元）",
        "实际到位金额（万元）",
        "拨付金额（万元）",
        "实际支付金额（万元）",
        "资金支出率",
      ],
      ...funds.map((line, index) => [index + 1, line.name, ...line.amounts, percent(line.amounts[3], line.amounts[2])]),
      ["合计", null, ...columnSums(funds), percent(columnSums(funds)[3] ?? 0, columnSums(funds)[2] ?? 1)],
    ],
    问卷: [
      ["调查问卷情况汇总表"],
      ["发放问卷", respondents, "有效问卷", respondents],
      ["题目", "选项", "份数", "占比"],
      ["1.您对本项目的政策是否了解？", "A.了解", satisfied, percent(satisfied, respondents)],
      [null, "B.一般", undecided, percent(undecided, respondents)],
      [
        null,
        "C.不了解",
        respondents - satisfied - undecided,
        percent(respondents - satisfied - undecided, respondents),
      ],
    ],
    表2: [
      ["绩效评价得分情况表"],
      ["一级指标", "指标分值", "评价得分", "得分率"],
      ...Object.entries(levels).map(([name, { full, hundredths }]) => [
        name,
        full,
        hundredths / 100,
        percent(hundredths, full * 100),
      ]),
      ["合计", 100, total / 100, percent(total, 10000)],
    ],
    表3: [
      ["绩效指标完成情况表"],
      ["三级指标", "指标值", "指标实现情况", "完成情况说明"],
      [
        theme.rate,
        "100%",
        "未完成",
        `${theme.rate}=${String(reached)}/${String(planned)}×100%=${percent(reached, planned)}。`,
      ],
      [
        theme.benefit,
        "≥50%",
        "未完成",
        `${theme.benefit}=${String(linked)}/${String(planned)}=${percent(linked, planned)}`,
      ],
      [
        "服务对象满意度",
        "≥80%",
        "未完成",
        `收回有效问卷${String(respondents)}份，满意度=${String(satisfied)}/${String(respondents)}×100%=${percent(satisfied, respondents)}。`,
      ],
      ["投诉处理率", "100%", "完成", "受理来件均已办结，处理率达100%。"],
    ],
    说明: [
      [`1.项目计划${theme.verb}${String(planned)}${theme.unit}；截至评价日已建成${String(reached)}${theme.unit}。`],
      [`2.绩效目标为${theme.verb}${String(planned)}${theme.unit}。`],
      ["3.共设置15条绩效指标，其中产出指标7条，效益指标6条，满意度指标2条。"],
      [
        `4.截至评价日累计产值${String(10 * (columnSums(funds)[3] ?? 0))}万元，实际支付资金${(columnSums(funds)[3] ?? 0).toFixed(2)}万元。`,
      ],
      [
        `5.总分构成：${Object.values(levels)
          .map(({ hundredths }) => String(hundredths / 100))
          .join("+")}=${String(total / 100)}。`,
      ],
    ],
    自评表: selfEvaluation(random, theme),
  };
}

interface Theme {
  readonly quantity: string;
  readonly rate: string;
  readonly benefit: string;
  readonly verb: string;
  readonly unit: string;
}

const THEMES: readonly [Theme, ...Theme[]] = [
  { quantity: "设备购置完成率", rate: "安置点建成率", benefit: "集中供水覆盖率", verb: "建设安置点", unit: "个" },
  { quantity: "招标完成率", rate: "公交站台建成率", benefit: "无障碍设施覆盖率", verb: "新建公交站台", unit: "座" },
  { quantity: "培训教材到位率", rate: "村卫生室建成率", benefit: "远程诊疗覆盖率", verb: "新建村卫生室", unit: "所" },
];

const ELEMENTS_5 = "①依据充分、程序完整（2分）；②材料齐全、内容合规（3分）。每有一项不符合的，不得该项分值。";

interface FundRow {
  readonly name: string;
  /** 预算, 到位, 拨付, 支付. */
  readonly amounts: readonly [number, number, number, number];
}

function fundsOf(random: Random): FundRow[] {
  return ["中央补助资金", "省级补助资金", "区级配套资金"].map((name) => {
    const budgeted = random.between(800, 4000);
    const received = budgeted - random.between(0, 100);
    const allocated = received - random.between(0, 100);
    return { name, amounts: [budgeted, received, allocated, allocated - random.between(50, 400)] };
  });
}

function columnSums(funds: readonly FundRow[]): number[] {
  return [0, 1, 2, 3].map((column) => funds.reduce((sum, { amounts }) => sum + (amounts[column] ?? 0), 0));
}

function selfEvaluation(random: Random, theme: Theme): CellInput[][] {
  const budget = random.between(300, 900);
  const paid = random.between(Math.ceil(budget / 2), budget - 5);
  const [other, target] = [random.between(10, 90), random.between(40, 90)];
  const actual = random.between(Math.ceil(target / 2), target - 1);
  const [execution, partly] = [rounded(10 * paid, budget), rounded(20 * actual, target)];
  const header = [
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ];
  return [
    ["项目支出绩效自评表"],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", null, budget, budget, paid, 10, percent(paid, budget), execution / 100],
    ["其中：当年财政拨款", null, budget - other, budget - other, paid - other, "—", "—", "—"],
    ["其他资金", null, other, other, other, "—", "—", "—"],
    ["年度总体目标", "预期目标", null, null, "实际完成情况"],
    [
      null,
      `${theme.verb}${String(target)}${theme.unit}。`,
      null,
      null,
      `已${theme.verb}${String(actual)}${theme.unit}。`,
    ],
    header,
    [
      "产出指标",
      "数量指标",
      `${theme.verb}数量`,
      `${String(target)}${theme.unit}`,
      `${String(actual)}${theme.unit}`,
      20,
      partly / 100,
      "受雨季影响，已调整施工计划。",
    ],
    [null, "质量指标", "竣工验收合格率", "100%", "100%", 15, 15, null],
    [null, "时效指标", "按期开工率", "100%", "100%", 15, 15, null],
    ["效益指标", "社会效益指标", "受益群众覆盖率", "≥90%", "95%", 30, 30, null],
    ["满意度指标", "服务对象满意度指标", "受益群众满意度", "≥85%", "88%", 10, 10, null],
    ["总分", null, null, null, null, 100, (execution + partly + 7000) / 100, null],
  ];
}

/** `points` × 1 ÷ `of` in hundredths, 四舍五入. */
function rounded(points: number, of: number): number {
  return Math.floor((points * 200 + of) / (2 * of));
}

/** 四舍五入 to two places, without trailing zeros. */
function percent(part: number, of: number): string {
  const hundredths = Math.floor((part * 20000 + of) / (2 * of));
  return `${String(hundredths / 100)}%`;
}

function gradeOf(hundredths: number): string {
  if (hundredths >= 9000) return "优";
  if (hundredths >= 8000) return "良";
  return hundredths >= 6000 ? "中" : "差";
}
