/**
 * 笔误: figures that cannot be what was meant ("54,67%", "12..5", "85%%"), punctuation typed twice, and words typed twice.
 * Doubled words are pointed out only, because some are meant.
 */
import type { FindingCode, Severity } from "../../model/index.js";
import { NO_TEXT_FINDINGS, type TextCheck, type TextFinding } from "../reading/text-finding.js";
import { anyWord } from "../reading/text-sign.js";

interface Slip {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly pattern: RegExp;
  /** What was probably meant; null where it cannot be told. */
  readonly meant: (found: string) => string | null;
}

const SLIPS: readonly Slip[] = [
  {
    // A comma where the decimal point belongs: 问卷 tables print "54,67%".
    code: "text/decimal-comma",
    severity: "error",
    pattern: /(?<![\d,.，])\d{1,3}[,，]\d{1,2}\s*%/g,
    meant: (found) => found.replace(/[,，]/, "."),
  },
  {
    code: "text/figure-malformed",
    severity: "error",
    pattern: /(?<![\d.])\d+\.{2,}\d+|(?<![\d.])\d+\.\d+\.\d+\s*%|\d\s*%{2,}/g,
    meant: (found) => (/^[\d\s]*%+$/.test(found) ? found.replace(/%+$/, "%") : null),
  },
  {
    // 30,87814: digits grouped, but not in threes.
    code: "text/digits-grouped",
    severity: "warning",
    pattern: /(?<![\d,.])\d{1,3}(?:,\d{3})*,(?:\d{4,}|\d{1,2}(?=\.\d|\s*(?:万?元|亿元|万平方米|平方米)))(?![\d,])/g,
    meant: () => null,
  },
  {
    code: "text/punctuation-doubled",
    severity: "info",
    pattern: /。。+|，，+|[；;]{2,}|、、+|[：:]{2,}/g,
    meant: (found) => found.slice(0, 1),
  },
];

/** Words that reports double by mistake. */
const DOUBLED = "项目|绩效|偏差|指标|资金|预算|评价|目标|完成|工程|实施|管理|单位|补助|情况";

const DOUBLED_WORDS: readonly Slip[] = [
  // 偏差偏差, 绩效绩效: two characters and the same two again.
  {
    code: "text/words-doubled",
    severity: "info",
    pattern: new RegExp(`(${DOUBLED})\\1`, "g"),
    meant: (found) => found.slice(0, found.length / 2),
  },
  {
    code: "text/words-doubled",
    severity: "info",
    pattern: /与与|的的|了了(?!解)|和和(?!美)|为为/g,
    meant: (found) => found.slice(0, 1),
  },
];

export const figureSlips: TextCheck = {
  sign: (folded) => /[,，]\d|\.\d+\./.test(folded) || holdsDoubledMark(folded),
  look: (folded) => SLIPS.flatMap((slip) => slipsOf(slip, folded)),
};

const holdsDoubledMark = anyWord(["..", "%%", "。。", "，，", "、、", ";;", "::"]);

/** A word's last character before its first. */
const SEAMS = DOUBLED.split("|").map((word) => `${word.slice(1)}${word.slice(0, 1)}`);

export const doubledWords: TextCheck = {
  sign: anyWord([...SEAMS, "与与", "的的", "了了", "和和", "为为"]),
  look: (folded) => DOUBLED_WORDS.flatMap((slip) => slipsOf(slip, folded)),
};

function slipsOf({ code, severity, pattern, meant }: Slip, folded: string): readonly TextFinding[] {
  if (folded.search(pattern) < 0) return NO_TEXT_FINDINGS;
  return [...folded.matchAll(pattern)].map((match) => {
    const suggestion = meant(match[0]);
    return {
      code,
      severity,
      span: { start: match.index, end: match.index + match[0].length },
      data: { found: match[0], ...(suggestion === null ? {} : { expected: suggestion }) },
    };
  });
}
