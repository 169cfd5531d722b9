/** Sheets, charts and page set-up; what an older Excel lacks is left out, as `abilities` says beforehand. */
import { toA1 } from "../../../core/grid/index.js";
import type { AddChart, AddSheet, RemoveSheet, SetPageLayout } from "../../../core/plan/write-plan.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";
import type { BatchObjects } from "./batch-objects.js";

export function addSheet(objects: BatchObjects, action: AddSheet): void {
  objects.addSheet(action.sheet);
}

export function removeSheet(objects: BatchObjects, action: RemoveSheet): void {
  objects.removeSheet(action.sheet);
}

/** A column chart of one series; the legend would only repeat the title. */
export function addChart(objects: BatchObjects, action: AddChart, environment: OfficeEnvironment): void {
  const worksheet = objects.worksheet(action.sheet);
  const values = objects.range(action.sheet, action.values);
  const chart = worksheet.charts.add("ColumnClustered", values, action.values.columnCount === 1 ? "Columns" : "Rows");
  chart.title.text = action.title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(objects.range(action.sheet, action.categories));
  if (environment.supports(SET_OF.chartAxisFormat)) chart.axes.valueAxis.numberFormat = action.valueFormat;
  const { row, column, rowCount, columnCount } = action.place;
  chart.setPosition(toA1({ row, column }), toA1({ row: row + rowCount - 1, column: column + columnCount - 1 }));
}

export function setPageLayout(objects: BatchObjects, action: SetPageLayout, environment: OfficeEnvironment): void {
  if (!environment.supports(SET_OF.pageLayout)) return;
  const { pageLayout } = objects.worksheet(action.sheet);
  pageLayout.orientation = action.orientation === "landscape" ? "Landscape" : "Portrait";
  if (action.repeatedRows !== null) {
    pageLayout.setPrintTitleRows(`$${action.repeatedRows.first + 1}:$${action.repeatedRows.last + 1}`);
  }
}
