/** The words of a batch over many workbooks: progress, summary and closing line. */
import type { Language } from "./sentence.js";

export interface BatchWords {
  readonly table: {
    readonly sheetName: string;
    readonly title: string;
    readonly headers: readonly string[];
    readonly states: Readonly<Record<"done" | "refused" | "failed", string>>;
  };
  progress(done: number, total: number, rate: string, left: string): string;
  /** What came of it, and where the summary is. */
  closing(done: number, broken: number, withErrors: number, output: string): string;
  empty(folder: string): string;
}

const CHINESE: BatchWords = {
  table: {
    sheetName: "汇总",
    title: "批量检查汇总（按问题多少排列）",
    headers: [
      "序号",
      "工作簿",
      "项目名称",
      "状态",
      "错误",
      "警告",
      "提示",
      "指标数",
      "评价得分",
      "等级",
      "自评得分",
      "按规定得分",
      "最主要的问题",
    ],
    states: { done: "已检查", refused: "无法读取", failed: "未完成" },
  },
  progress: (done, total, rate, left) => `${String(done)}/${String(total)}，每秒 ${rate} 份，剩余约 ${left}`,
  closing: (done, broken, withErrors, output) =>
    `共处理 ${String(done)} 份：${String(withErrors)} 份有错误，${String(broken)} 份无法读取或未完成。汇总见 ${output}`,
  empty: (folder) => `“${folder}”里没有 .xlsx、.xlsm 或 .xls 工作簿。请核对文件夹。`,
};

const ENGLISH: BatchWords = {
  table: {
    sheetName: "汇总",
    title: "Summary of all workbooks, by problems",
    headers: [
      "No.",
      "Workbook",
      "Project",
      "State",
      "Errors",
      "Warnings",
      "Remarks",
      "Indicators",
      "Score",
      "Grade",
      "Self score",
      "Rule score",
      "Gravest problems",
    ],
    states: { done: "checked", refused: "not readable", failed: "broke off" },
  },
  progress: (done, total, rate, left) => `${String(done)}/${String(total)}, ${rate} a second, ${left} left`,
  closing: (done, broken, withErrors, output) =>
    `${String(done)} workbooks: ${String(withErrors)} with errors, ${String(broken)} not readable or broken off. Summary: ${output}`,
  empty: (folder) => `There is no .xlsx, .xlsm or .xls workbook in “${folder}”. Check the folder.`,
};

export function batchWords(language: Language): BatchWords {
  return language === "en" ? ENGLISH : CHINESE;
}
