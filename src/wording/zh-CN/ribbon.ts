/** 功能区按钮执行以后给人看的话。 */
import type { RibbonFacts, RibbonWords } from "../office-words.js";

export const ribbon: RibbonWords = {
  scoreTitle: "一键评分",
  reportsTitle: "生成汇总表",
  close: "关闭",
  noIndicators: (sheets) => `没有找到指标表（已读取：${sheets}）。请打开“绩评”面板，指定评分标准、分值和得分所在的列。`,
  written: (facts) => `已写入${writtenOf(facts)}，并逐格核对无误。${resultOf(facts)}可在面板中撤销。`,
  nothingToWrite: (facts) => `没有需要写入的内容，工作簿没有改动。${resultOf(facts)}`,
  stale: (cells) => `读取之后有人改过 ${cells}，没有写入任何内容。请再单击一次按钮。`,
  takenBack: (reason) => `没有写成，已恢复为写入前的内容。${reason}`,
  inDoubt: (reason) => `写入中断，恢复也没有完成。请打开“绩评”面板单击“撤销本次写入”，并核对得分列。${reason}`,
  differing: (cells) =>
    `写入后核对发现 ${cells} 与计划不符，已恢复为写入前的内容。请检查这些单元格的格式是否为“文本”。`,
  broken: "程序出错，没有完成。请打开“绩评”面板重试；如果再次出现，请联系管理员。",
};

function writtenOf({ cells, sheets }: RibbonFacts): string {
  const named = sheets.map((sheet) => `《${sheet}》`).join("");
  return [...(cells === 0 ? [] : [` ${cells} 格`]), ...(sheets.length === 0 ? [] : [`工作表${named}`])].join("和");
}

function resultOf({ score, grade, openIndicators, keptCells, sheetsNotAdded }: RibbonFacts): string {
  const total = score === null ? "" : `得分 ${score}${grade === null ? "" : `，等级“${grade}”`}。`;
  const open = openIndicators === 0 ? "" : `还有 ${openIndicators} 项待判定或缺数据，请在面板中处理。`;
  const kept = keptCells === 0 ? "" : `${keptCells} 格是您填写的内容，没有改动。`;
  const notAdded =
    sheetsNotAdded.length === 0
      ? ""
      : `工作簿的结构受保护，没有新建${sheetsNotAdded.map((sheet) => `《${sheet}》`).join("")}：请在“审阅”中撤销“保护工作簿”后再单击一次。`;
  return `${total}${open}${kept}${notAdded}`;
}
