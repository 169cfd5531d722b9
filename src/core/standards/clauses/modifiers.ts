/** Words after an award that bound it: 扣完为止, 最多扣6分, 最高不超过3分, 满分为止, 最低得分为0分. */
import { pointsOf, shareOf } from "../../model/amount.js";
import type { Amount, WholeSteps } from "../../model/index.js";
import type { Rational } from "../../decimal/index.js";
import { readNumeral, readShare } from "../characters/read-numeral.js";
import { WordPattern, type Groups, type WordMatch, type Wording } from "../characters/word-pattern.js";
import { FIGURE, FIGURE_OPENS, FULL_MARK, POINT, SHARE } from "../characters/words.js";

export interface Modifiers {
  /** 最多扣6分, 最高加3分: the most that the steps change. */
  readonly most: Amount | null;
  /** 最高得分为10分. */
  readonly highest: Amount | null;
  /** 最高不超过5分, 5分封顶: of what is added, or of everything. */
  readonly limit: Amount | null;
  /** 扣完为止, 不计负分, 最低0分 were said. */
  readonly isFloored: boolean;
  /** 扣完10分为止: the points that are used up. */
  readonly usedUp: Amount | null;
  /** 不足1个百分点的不扣分: how a broken step counts, and the step that the words name. */
  readonly broken: { readonly counts: WholeSteps; readonly step: Rational } | null;
  /** 总分20 behind the last clause. */
  readonly total: Amount | null;
  /** 超过100%的按100%计算: of the rate that the award multiplies. */
  readonly isRateCapped: boolean;
  /** 不得分或者扣相应的分数: a person may take less. */
  readonly isOpen: boolean;
  readonly end: number;
}

const USED_UP =
  "(?:直至|直到|至|以|最多)?(?:该项|本项|此项|该指标|本指标|单项)?(?:分值|得分|满分|分)?(?:全部)?(?:扣完|减完|扣光|扣至0分|扣到0分|扣至零分|减至0分)" +
  `(?:(?:该项|本项|此项|该指标|本指标|本条|该条|权重|标准|所有|全部|指标){0,6}(?:分值|分数|满分|权重分|得分|分)|(?<used>${FIGURE})分)?(?:后扣(?:减)?(?:项目)?考核总分|为止|为限|止)?`;
const STEP_UNIT = "(?:个百分点|百分点|个工作日|工作日|个自然日|人次|个月|平方米|[%天日次处个项件例起人户家条份张月年])";
const BROKEN_STEP = `(?:不足|未满|不满)(?<step>${FIGURE})${STEP_UNIT}(?:的)?(?:部分)?,?(?:的)?`;
export const MODIFIER_WORDINGS: readonly Wording[] = [
  { opens: "不未", words: `${BROKEN_STEP}(?:不扣分|不予扣分|不扣|不计算|不计分|不计|忽略不计)(?<floor>)` },
  {
    opens: "不未",
    words: `${BROKEN_STEP.replace("<step>", "<ceilStep>")}(?:均)?(?:按照?|以|计为|计|视为|视同|算)\\k<ceilStep>${STEP_UNIT}(?:计算|计|扣分|扣减|扣)?(?<ceil>)`,
  },
  { opens: "不未", words: `${BROKEN_STEP.replace("<step>", "<roundStep>")}(?:按)?四舍五入(?:计算|取整)?(?<round>)` },
  { opens: "超高", words: `(?:超过|高于)(?<over>${FIGURE})分的?,?(?:按|计|以)\\k<over>${POINT}(?:计算|计)?` },
  {
    words:
      "[^,;。\\d%]{0,10}?(?:超过|大于|高于|超出|超额完成)(?:100%)?的?(?:部分)?,?(?:均|一律|则)?(?:按照?|以|计为|视为|取)100%(?:计算|计|处理|折算)(?<rateCap>)",
  },
  { opens: "扣", words: `扣满(?<filled>${FIGURE})分(?:为止|止)` },
  { opens: "以", words: "以每(?:个)?(?:月|季度|季|年|周)(?:度)?为(?:一|1)?个?周期" },
  { opens: "总共满", words: `(?:总分|共计|共|满分)(?:为)?(?<total>${FIGURE})分?(?=[。;)]*$|[,;]扣完为止[。;]?$)` },
  { opens: "满", words: `满分(?:为)?(?<fullPoints>${FIGURE})${POINT}(?=[,;])` },
  { opens: "直至以最该本此单分得满全扣减", words: USED_UP },
  { opens: "直至", words: "(?:直至|直到|至)(?:0|零)分(?:为止)?" },
  {
    opens: "最不该本得",
    words:
      "(?:最低|最少)(?:得分)?(?:为|得|计|扣至|至)?(?:0|零)分|不计负分|不得负分|不倒扣(?:分)?|(?:该项|本项)?得分不低于0分",
  },
  { opens: "加得计至满", words: "(?:加|得|计|至)?满(?:静态|动态|标准|权重|该项)?(?:分(?:值)?)?为止" },
  {
    opens: "最得总累不为以",
    words: `(?:最高|最多)?(?:得分)?(?:最高|最多|总分|累计){0,6}(?:得分)?(?:不超过|不得超过|不突破|为|得|以)(?:该项|本项|该指标|指标|标准|权重|本指标){0,6}(?:满分|分值上限|分值|权重分值?|标准分值?)(?:为限|为止)?`,
  },
  {
    opens: "累合总本该此最至上封",
    words: `(?:累计|合计|总共|本项|该项|此项)?(?:最高|最多|至多|上限|封顶)(?:累计|可|共)?(?:扣除|扣减|扣分|扣|加分|加|减)(?:分)?(?:不超过|不得超过)?(?:(?<mostPoints>${FIGURE})${POINT}|(?:${FULL_MARK})的?(?<mostShare>${SHARE}))(?:为止|为限|封顶)?`,
  },
  {
    opens: "累合总扣加最上至不以",
    words: `(?:累计|合计|总共)?(?:扣分|扣除|加分|扣减)?(?:总分|累计|合计)?(?:最高|最多|上限|至多)?(?:不超过|不得超过|上限为?|以)(?<capPoints>${FIGURE})${POINT}(?:为止|为限|封顶)?`,
  },
  {
    opens: "得分限控",
    words: `(?:得分|分值)?(?:限制|控制)在0分?[-~至到](?<withinPoints>${FIGURE})${POINT}(?:的?范围)?(?:以|之)?内`,
  },
  {
    opens: "最",
    words: `(?:最高|最多)(?:可)?(?:得分|得|计|为){0,6}(?<highPoints>${FIGURE})${POINT}(?:为止|为限|封顶)?`,
  },
  { opens: "最", words: `最高以[^,;。]{0,14}?分值(?:乘以|×|的)(?<limitShare>\\d+(?:\\.\\d+)?%)为限` },
  { opens: "或", words: "或者?(?:酌情)?(?:扣|扣除|扣减)(?:其)?相应的?(?:分数|分值|分)(?<open>)" },
  { opens: FIGURE_OPENS, words: `(?<sealPoints>${FIGURE})${POINT}封顶` },
];
const MODIFIER = new WordPattern(MODIFIER_WORDINGS, "y", (wording) => `[,;。\\n(]*(?:并且?|但|且|，)?${wording}\\)?`);

export const NO_MODIFIERS: Modifiers = {
  most: null,
  highest: null,
  limit: null,
  isFloored: false,
  usedUp: null,
  broken: null,
  total: null,
  isRateCapped: false,
  isOpen: false,
  end: 0,
};

/** All modifiers that follow at `from`, one after the other. */
export function readModifiers(plain: string, from: number): Modifiers {
  let read: Modifiers = { ...NO_MODIFIERS, end: from };
  for (;;) {
    const match = MODIFIER.match(plain, read.end);
    if (match === null || match.words === "") return read;
    read = merge(read, match);
  }
}

function merge(before: Modifiers, { words, groups, end }: WordMatch): Modifiers {
  const { mostPoints, mostShare, capPoints, limitShare, sealPoints, total } = groups;
  const used = groups["used"] ?? groups["filled"];
  const highPoints = groups["highPoints"] ?? groups["fullPoints"] ?? groups["over"] ?? groups["withinPoints"];
  const usedUp = used === undefined ? before.usedUp : pointsOf(readNumeral(used));
  const points = mostPoints ?? capPoints ?? sealPoints;
  const share = mostShare ?? limitShare;
  const most =
    points !== undefined
      ? pointsOf(readNumeral(points))
      : share !== undefined
        ? shareOf(readShare(share))
        : before.most;
  const open = sealPoints ?? (/[扣加减]/.test(words) ? undefined : capPoints);
  const highest = highPoints === undefined ? before.highest : pointsOf(readNumeral(highPoints));
  const isFloored = before.isFloored || /扣完|减完|扣光|0分|零分|负分|倒扣/.test(words);
  return {
    most,
    highest,
    limit: open === undefined ? (before.limit ?? highest) : pointsOf(readNumeral(open)),
    isFloored,
    usedUp,
    broken: brokenIn(groups) ?? before.broken,
    total: total === undefined ? before.total : pointsOf(readNumeral(total)),
    isRateCapped: before.isRateCapped || groups["rateCap"] !== undefined,
    isOpen: before.isOpen || groups["open"] !== undefined,
    end,
  };
}

function brokenIn({ floor, ceil, round, step, ceilStep, roundStep }: Groups): Modifiers["broken"] {
  if (floor !== undefined) return { counts: "floor", step: readNumeral(step ?? "1") };
  if (ceil !== undefined) return { counts: "ceil", step: readNumeral(ceilStep ?? "1") };
  return round === undefined ? null : { counts: "round", step: readNumeral(roundStep ?? "1") };
}
