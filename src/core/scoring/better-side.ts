/** Which side of a bare target is the better one, by what the indicator and its target are. Null where that is not certain. */
import { isPositive } from "../decimal/index.js";
import { anyOf } from "../text/index.js";
import type { Figures } from "./figures.js";
import { rememberLast } from "./remember-last.js";

/** Of times less is mostly better; of hours of the day and degrees nobody can tell. */
const OPEN_UNITS: ReadonlySet<string> = new Set(
  "天 小时 个月 年 季度 个季度 工作日 个工作日 自然日 个自然日 学年 旬 点 时 ℃ °C".split(" "),
);
const LOWER_IS_BETTER = anyOf(`
  成本 费用 单价 造价 时间 时限 工期 周期 天数 用时 时长 耗时 投诉 事故 违规 违纪 违法 案件 发案 辍学
  失学 死亡 伤亡 致残 发病 感染 失业 贫困 能耗 水耗 电耗 消耗 损耗 损失 损毁 浪费 排放 污染 浓度 超支
  超标 超编 超期 超时 逾期 延期 延迟 延误 滞后 负债 债务 坏账 拖欠 积压 闲置 空置 结转 结余 差错 误差
  偏差 偏离 缺陷 缺失 缺勤 隐患 火灾 返工 退货 流失 遗漏 漏报 信访 上访 变动 波动 涨幅 价格 负担 控制
  经费(?:支出|总?额|金额|数)?$ 支出(?:总?额|金额|数)?$ 预算(?:总?额|金额|数)$
`);
/** 投诉办结率, 隐患整改率: the answer to what is bad, of which more is better. */
const ANSWERED =
  /(?:处理|处置|整改|办结|回复|答复|回应|化解|查处|救治|修复|治理|及时|合格|达标|完成|覆盖|满意|知晓|准确|下降|降低|减少|节约)[^,，。]{0,4}(?:率|度)$/;
const RATE_NAME = /(?:率|度|比例|比重|占比)$/;

/** Whether it must be left open if the actual value lies above or below a target that is a bare figure. */
export const isSideOpen: (figures: Figures) => boolean = rememberLast(({ target, input }) => {
  if (target.is !== "quantity" || target.comparator !== null) return false;
  if (!isPositive(target.value)) return true;
  if (OPEN_UNITS.has(target.unit)) return true;
  const name = bareName(input.indicator ?? "");
  return LOWER_IS_BETTER.test(name) && !(ANSWERED.test(name) && (target.unit === "%" || RATE_NAME.test(name)));
});

/** Without white space and without a remark at its end; nearly all names are so already. */
function bareName(name: string): string {
  return /[\s)）]/.test(name) ? name.replace(/\s+/g, "").replace(/[(（][^()（）]*[)）]$/, "") : name;
}
