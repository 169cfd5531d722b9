/** The reviewed list of words that carry no rule: how the evidence is looked at, who decides, what a figure is compared with. */
import { rememberText } from "../../text/index.js";

/** Each entry must hold no figure that could be meant as points, and no condition. */
const FILLER: readonly RegExp[] = [
  /^(?:(?:通过|采取|采用)?(?:现场|实地)?(?:查看?|查阅|核查|检查|抽查|察看|核对|调阅|访谈|问卷调查|走访)(?:[、和与及]?(?:查看?|查阅|核查|检查|抽查)?(?:现场|资料|材料|台账|文件|账簿|凭证|相关资料|相关材料|佐证材料|档案|记录|报告|项目资料|实地))*)$/,
  /^(?:以|依据|根据)[^\d%]{0,30}(?:为准|为依据|佐证材料|提供的?(?:数据|资料|材料))$/,
  /^(?:根据|按照?|依据)[^\d%]{0,40}(?:进行)?(?:评分|评价|考核|打分|赋分|得分|计分|折算|换算)$/,
  /^(?:每(?:年|季度|月|半年))?由[^\d%]{1,50}(?:进行)?(?:认定|评定|确认|统计|提供|考核|审核|核定)$/,
  /^(?:根据|按照?|依据|结合)(?![^,;。]*(?:发现|存在|出现|违|问题|[未没不无]))[^\d%]{0,40}(?:结果|情况|数据|调查|测评|资料|材料|报告|问卷|统计)$/,
  /^通过[^\d%]{0,20}(?:问卷|调查|访谈|走访|抽样)(?:了解[^\d%]{2,40})?$/,
  /^(?:为了?|旨在|用以|用于)(?:进一步|切实|有效)?(?:加强|巩固|提高|提升|保障|确保|推进|促进|规范|落实|强化|改善|做好|反映|考核|评价|推动|保证|加快|完善|衡量|考察|体现|了解|督促|引导|鼓励)[^\d%]{2,60}$/,
  /^着力[^\d%]{2,40}$/,
  /^(?:针?对)(?![^,;。]*(?:[未没不无]|达标|合格))[^\d%]{2,40}(?:问题|事项|项目|资金|任务)$/,
  /^(?:评分|计分|评价|得分|扣分)(?:标准|方法|办法|规则|细则|依据)?(?:为|如下)?$/,
  /^(?:评价要点|评分要点|要点|标准|评分标准|计分方法|评分方法|计算公式|计分规则|扣分标准|得分标准|评价标准)$/,
  /^(?:本指标|该指标|本项|该项|此项)?(?:主要)?适用于[^\d%]{0,40}(?:指标|项目|情形)$/,
  /^(?:各项|各|该项|本项|该|本)?(?:评价|考核|定量|定性|三级)?指标$/,
  /^主要适用于进行[^\d%]{0,40}$/,
  /^(?:[^\d%]{0,24})?(?:按|以)[^\d%]{0,16}为(?:基准|基数|基期)$/,
  /^(?:有|是|符合|达到|实施)(?:的)?(?:为|得|计)1$|^(?:无|否|没有|不符合|未达到|未实施)(?:的)?(?:为|得|计)0$/,
  /^以上(?:各)?(?:扣分|加分)?项?(?:目)?可(?:以)?(?:叠加|累加|累计)$/,
  /^(?:同一|单个)[^\d%,]{0,8}不(?:重复|累计)(?:加分|扣分|计分)$/,
  /^[^\d%,]{0,24}(?:高于|多于|超过)[^\d%,]{2,12}的$|^以[^\d%,]{2,10}(?:率|度)为评价指标$/,
  /^[^\d%,]{2,16}(?:为|记为|设为)[A-Za-z]$/,
  /^(?:本|该)?指标(?:为)?(?:正向|反向|定量|定性)指标$/,
  /^(?:得分)?(?:按|采用|采取)?四舍五入(?:法)?(?:计算)?$/,
  /^(?:以上|上述|此项|该项|本项|均){0,6}(?:需|须|应|要)(?:要)?(?:同时)?提供[^\d%]{2,40}$/,
  /^(?:没有|未)(?:完成|达到|达标)(?:目标值?|任务|要求)?的?扣分$/,
  /^(?:(?:得分|结果|计算结果)?(?:四舍五入)?(?:保留)(?:到)?(?:小数点后)?(?:两|二|2)位小数)$/,
];

/** 按…是否健全进行评价, 根据…完成情况评分,如…等: a whole sentence on what is looked at, with commas of its own. */
const PROCEDURE =
  /^(?:按照?|根据|依据)(?:是否)?[^。;\n%\d]{2,120}?(?:进行)?(?:评价|评分|考核|打分)(?:,如[^。;\n%\d]{2,120}等)?$/;
/** 是否健全、是否执行: what a person asks, without saying what the answer gives. */
const QUESTION = /^(?:是否[^。;\n%\d]{2,150}|如[^。;\n%\d]{2,120}等)$/;
/** Words that bend a score: no sentence that holds one is set aside. */
const BENDING = /扣|得分|分值|系数|乘|倍|最高|最低|上限|下限|封顶|比例|除外|不计|允许|免/;

const CLAUSES = /[,。;\n]/;

/** One pattern of the whole list: most clauses are on none of it. */
const IS_FILLER = new RegExp(FILLER.map(({ source }) => source).join("|"));

/** Whether every clause of the words is on the list. */
export const isFiller: (words: string) => boolean = rememberText((words) =>
  words.split(CLAUSES).every((clause) => {
    const bare = clause.replace(/^["“”':、)(]+|["“”':、)(]+$/g, "");
    return bare === "" || IS_FILLER.test(bare);
  }),
);

/** 项目是否符合要求，用以反映立项的规范情况。: what stands before numbered points and says what they are for. */
export function isPurpose(words: string): boolean {
  return (
    /^[^\d%①-⑳]{0,150}(?:用以|用于|以)?(?:反映|考核|评价|考察|衡量|体现|是否)[^\d%①-⑳]{0,100}[。:;,]$/.test(words) &&
    isDemand(words)
  );
}

/** Whether a sentence that stands by itself only says what is looked at. */
export function isProcedure(sentence: string): boolean {
  return (PROCEDURE.test(sentence) || QUESTION.test(sentence)) && !BENDING.test(sentence);
}

/**
 * 每年至少召开4次会议。每少1次扣1分: what is asked for before findings are counted. The person who counts holds them against it;
 * what lets findings pass uncounted is no such demand.
 */
export function isDemand(words: string): boolean {
  return !hasScoringWords(words) && !BENDING.test(words) && !ALLOWANCE.test(words);
}

const ALLOWANCE =
  /以内|之内|不超过|超过|超出|可以|允许|豁免|例外|不含|不包括|不纳入|酌|若|如果|情况除|加权|权重|折|第[\d一二三四五六]+[次处个例起项]|前[\d一二三四五六两]+[次处个例起项]/;

/** Words of scoring: where they are left over inside a condition, the sentence was not understood. */
const SCORING =
  /扣|各占|各得|占(?:分值|权重|总分)|占\d+分|得分|满分|\d%的?权重|分值|计分|赋分|记分|评分|打分|封顶|酌情|酌扣|加分|减分|倒扣|折算|按.{0,12}比例|平均值?计|(?:\d|[一二三四五六七八九十])分(?![之钟别析类布部管])/;

export const hasScoringWords: (words: string) => boolean = rememberText((words) => SCORING.test(words));
