/** The readers of all vocabularies, built once. */
import { FUND_VOCABULARY } from "./fund-vocabulary.js";
import { INDICATOR_VOCABULARY } from "./indicator-vocabulary.js";
import { headerReader } from "./read-header.js";
import { SITE_VOCABULARY } from "./site-vocabulary.js";
import { SURVEY_VOCABULARY } from "./survey-vocabulary.js";

export const readIndicatorHeader = headerReader(INDICATOR_VOCABULARY);
export const readFundHeader = headerReader(FUND_VOCABULARY);
export const readSurveyHeader = headerReader(SURVEY_VOCABULARY);
export const readSiteHeader = headerReader(SITE_VOCABULARY);
