/** The grid's own words in the person's language; the other language's, of every function of a spreadsheet, are not loaded. */
import { LocaleType, type IUniverConfig } from "@univerjs/core";
import type { Language } from "../../wording/index.js";

export type GridWords = Required<Pick<IUniverConfig, "locale" | "locales">>;

export async function gridWords(language: Language): Promise<GridWords> {
  if (language === "en") {
    const words = await import(/* webpackChunkName: "grid-english" */ "@univerjs/preset-sheets-core/locales/en-US");
    return { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words.default } };
  }
  const words = await import(/* webpackChunkName: "grid-chinese" */ "@univerjs/preset-sheets-core/locales/zh-CN");
  return { locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: words.default } };
}
