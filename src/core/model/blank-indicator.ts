/** An indicator of which nothing is known yet: what does not come from the rows of a sheet says of it what it knows. */
import type { Indicator } from "./indicator.js";

export const BLANK_INDICATOR: Indicator = {
  sheet: "",
  row: 0,
  rowCount: 1,
  level1: null,
  level2: null,
  level3: null,
  code: null,
  fullScore: null,
  target: null,
  actual: null,
  standard: null,
  description: null,
  statedScore: null,
  deviation: null,
  judgement: null,
  scoreCell: null,
  deviationCell: null,
  judgementCell: null,
  isHidden: false,
};
