/** What people write, as data: the door that the other folders of the core use. */
export type * from "./span.js";
export type * from "./figure.js";
export type { CalendarDate } from "./calendar-date.js";
export type { MeasurementUnit } from "./measurement-unit.js";
export { CHANGE_PERIOD, CHANGE_VERB, changeNamed, directionOf, isDelay, type ChangeDirection } from "./change-words.js";
export { anyOf } from "./any-of.js";
export { attainmentOf, type Attainment } from "./attainment.js";
export { dateOfExcelSerial, parseCalendarDate } from "./calendar-date.js";
export { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from "./chinese-numeral.js";
export { toHalfWidth } from "./half-width.js";
export { beginsInChinese, FIRST_IDEOGRAPH, LAST_IDEOGRAPH } from "./ideographs.js";
export { isContinuousMeasure, isSpreadOverTime, parseUnit, sameUnit, SPREAD_WORDS } from "./measurement-unit.js";
export { parseQuantity, readFigure } from "./remembered-figures.js";
export { remember, rememberText } from "./remember.js";
