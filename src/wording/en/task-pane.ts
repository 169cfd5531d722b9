/** What the task pane says where it cannot show a view. */
import type { TaskPaneWords } from "../office-words.js";

export const taskPane: TaskPaneWords = {
  outsideExcel: "Choose Open pane on the Home tab of Excel: this page belongs inside Excel.",
  thisWorkbook: "This workbook",
  failed:
    "The pane failed. The workbook was not changed by this. Open the pane again; if it happens again, tell your administrator what you were doing.",
  reload: "Open again",
};
