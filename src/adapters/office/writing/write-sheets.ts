/** Sheets, charts and page set-up; what an older Excel lacks is left out, as `abilities` says beforehand. */
import { toA1 } from "../../../core/grid/index.js";
import type { AddChart, AddSheet, RemoveSheet, SetPageLayout } from "../../../core/plan/write-plan.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { rangeOf } from "./write-cells.js";

export function addSheet(context: Excel.RequestContext, action: AddSheet): void {
  context.workbook.worksheets.add(action.sheet);
}

export function removeSheet(context: Excel.RequestContext, action: RemoveSheet): void {
  context.workbook.worksheets.getItem(action.sheet).delete();
}

/** A column chart of one series; the legend would only repeat the title. */
export function addChart(context: Excel.RequestContext, action: AddChart, environment: OfficeEnvironment): void {
  const worksheet = context.workbook.worksheets.getItem(action.sheet);
  const values = rangeOf(context, action.sheet, action.values);
  const chart = worksheet.charts.add("ColumnClustered", values, action.values.columnCount === 1 ? "Columns" : "Rows");
  chart.title.text = action.title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(rangeOf(context, action.sheet, action.categories));
  if (environment.supports(SET_OF.chartAxisFormat)) chart.axes.valueAxis.numberFormat = action.valueFormat;
  const { row, column, rowCount, columnCount } = action.place;
  chart.setPosition(toA1({ row, column }), toA1({ row: row + rowCount - 1, column: column + columnCount - 1 }));
}

export function setPageLayout(
  context: Excel.RequestContext,
  action: SetPageLayout,
  environment: OfficeEnvironment,
): void {
  if (!environment.supports(SET_OF.pageLayout)) return;
  const { pageLayout } = context.workbook.worksheets.getItem(action.sheet);
  pageLayout.orientation = action.orientation === "landscape" ? "Landscape" : "Portrait";
  if (action.repeatedRows !== null) {
    pageLayout.setPrintTitleRows(`$${action.repeatedRows.first + 1}:$${action.repeatedRows.last + 1}`);
  }
}
