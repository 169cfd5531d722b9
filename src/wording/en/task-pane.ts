/** What the task pane says where it cannot show a view. */
import type { TaskPaneWords } from "../office-words.js";

export const taskPane: TaskPaneWords = {
  title: "Jiping",
  outsideExcel: [
    "This is the pane of Jiping in Excel: it scores public spending evaluations by the standards written in the workbook and explains every point. It belongs inside Excel and has no workbook here.",
    "Open Excel with the workbook to be evaluated and choose Open pane on the Home tab. If there is no group Jiping, ask your administrator to install the add-in.",
    "Without Excel, the browser version of Jiping works with .xlsx files directly.",
  ],
  noClient: [
    "Microsoft's Office script (office.js) did not load, so the pane cannot talk to Excel. The workbook was not changed.",
    "Check the network and open the pane again. If it is still missing, tell your administrator: the build for Microsoft's CDN needs appsforoffice.microsoft.com; the intranet build needs the folder office-js on its server.",
  ],
  thisWorkbook: "This workbook",
  failed:
    "The pane failed. The workbook was not changed by this. Open the pane again; if it happens again, tell your administrator what you were doing.",
  reload: "Open again",
};
