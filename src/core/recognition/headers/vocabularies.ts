/** The readers of all vocabularies, built once. */
import { insideBrackets } from "../cells/fold-label.js";
import { FUND_VOCABULARY } from "./fund-vocabulary.js";
import type { IndicatorMeaning } from "./header-meaning.js";
import { INDICATOR_VOCABULARY } from "./indicator-vocabulary.js";
import { headerReader, type HeaderReader } from "./read-header.js";
import { SITE_VOCABULARY } from "./site-vocabulary.js";
import { SURVEY_VOCABULARY } from "./survey-vocabulary.js";

const readIndicatorWords = headerReader(INDICATOR_VOCABULARY);

/** 评价指标(二级，含分值): a name without a number may have it in brackets. */
export const readIndicatorHeader: HeaderReader<IndicatorMeaning> = (label) => {
  const meaning = readIndicatorWords(label);
  if (meaning !== "level") return meaning;
  const level = /[一二三]级/u.exec(insideBrackets(label))?.[0];
  return level === undefined ? meaning : readIndicatorWords(level);
};
export const readFundHeader = headerReader(FUND_VOCABULARY);
export const readSurveyHeader = headerReader(SURVEY_VOCABULARY);
export const readSiteHeader = headerReader(SITE_VOCABULARY);
