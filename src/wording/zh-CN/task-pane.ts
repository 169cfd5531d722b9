/** 任务窗格打不开视图时的话。 */
import type { TaskPaneWords } from "../office-words.js";

export const taskPane: TaskPaneWords = {
  outsideExcel: "请在 Excel 的“开始”选项卡单击“打开面板”。这个网页要在 Excel 中打开。",
  thisWorkbook: "当前工作簿",
  failed: "面板出错了。工作簿没有因此改动。请重新打开面板；如果再次出现，请把正在做的操作告诉管理员。",
  reload: "重新打开",
};
