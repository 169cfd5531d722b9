/** 命令行结果中的用语。 */
import type { ResultWords } from "../results.js";

export const results: ResultWords = {
  level1: "一级指标",
  fullScore: "分值",
  score: "得分",
  scoreRate: "得分率",
  total: "合计",
  unknown: "—",
  grade: (name) => `等级：${name}`,
  distance: (grade, points) => `距“${grade}”还差 ${points} 分`,
  open: (scored, of, count) => `已评 ${scored} / ${of} 分，${count} 项待定；全部评完后给出等级。`,
  indicators: (count) => `${count} 项指标`,
  status: {
    scored: "自动评分",
    stated: "评审已判定",
    "needs-judgement": "待评审判定",
    "needs-data": "缺数据",
    unread: "标准未识别",
    "not-applicable": "不适用",
    adjusted: "人工调整",
  },
  severity: { error: "错误", warning: "警告", info: "提示" },
  findings: (errors, warnings, infos) => `检查：错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
  noFindings: "检查：没有发现问题",
  more: (count) => `……另有 ${count} 条，见工作表“检查结果”。`,
  written: (file) => `已写入 ${file}`,
  cells: (sheet, ranges) => `《${sheet}》${ranges}`,
  added: (sheets) => `新增工作表：${sheets}`,
  notAdded: (sheets) => `工作簿的结构受保护，没有新增：${sheets}。请在“审阅”中撤销“保护工作簿”后再运行一次`,
  kept: (count) => `${count} 个单元格已有内容，保持不变`,
  filled: (count) => `按您的要求填入 ${count} 个实际完成值：`,
  nothingFilled: "没有可以填入的实际完成值：其他工作表没有给出确定的数。",
  blank: "空白",
  convertedFromXls:
    "原文件是旧格式（.xls），结果存为 .xlsx：数、公式、数字格式、合并单元格、列宽、行高和隐藏行列都在，字体、边框、底色、批注和图片没有带过来。如需保留，请先用 Excel 或 WPS 把原文件另存为 .xlsx，再运行一次。",
  policy: (title) => `计分办法：${title}`,
  reading: "正在读取……",
  scoring: "正在评分……",
  writing: "正在写入……",
  noIndicators: (book, sheets) =>
    `“${book}”中没有找到指标表，没有写入任何文件。查找的是同时有指标名称（三级指标）和分值的表头；已看过的工作表：${sheets}。请核对表头，或用 jiping new -o 新建.xlsx 生成模板后填写。`,
};
