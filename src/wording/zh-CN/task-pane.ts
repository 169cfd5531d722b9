/** 任务窗格打不开视图时的话。 */
import type { TaskPaneWords } from "../office-words.js";

export const taskPane: TaskPaneWords = {
  title: "绩评",
  outsideExcel: [
    "这是绩评在 Excel 里的面板：按工作簿里的评分标准计算财政支出绩效评价得分，说明每一分的来历。它要在 Excel 中打开，现在没有连着工作簿。",
    "请打开 Excel 和要评价的工作簿，在“开始”选项卡单击“打开面板”。那里没有“绩评”一组时，请联系管理员安装加载项。",
    "没有 Excel 时，可以用绩评的浏览器工作台直接处理 .xlsx 文件。",
  ],
  noClient: [
    "没有加载到微软的 Office 脚本（office.js），面板不能与 Excel 连接。工作簿没有任何改动。",
    "请检查网络后重新打开面板。仍然不行，请告诉管理员：连接微软 CDN 的版本要能访问微软的脚本服务器（appsforoffice.microsoft.com，世纪互联版另有地址）；内网版的服务器上要有 office-js 文件夹。",
  ],
  thisWorkbook: "当前工作簿",
  failed: "面板出错了。工作簿没有因此改动。请重新打开面板；如果再次出现，请把正在做的操作告诉管理员。",
  reload: "重新打开",
};
