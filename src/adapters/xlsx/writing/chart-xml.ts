/** A native column chart over cells of one sheet, with the values of the moment stored so that it shows before any calculation. */
import type { CellValue, Rectangle } from "../../../core/grid/index.js";
import { isCellError } from "../../../core/grid/index.js";
import type { AddChart } from "../../../core/plan/write-plan.js";
import { XML_DECLARATION, type Namespaces } from "../package/namespaces.js";
import { encodeXmlText } from "../xml/escape.js";
import { absoluteReference } from "./edit-workbook-part.js";

const COLUMN_COLOR = "4472C4";
const GRID_COLOR = "D9D9D9";
const TEXT_COLOR = "404040";

/** The value of a cell of the chart's sheet. */
export type ValueAt = (row: number, column: number) => CellValue;

export function chartXml(
  chart: AddChart,
  valueAt: ValueAt,
  { chart: c, drawing: a, relationships: r }: Namespaces,
): string {
  const series =
    `<c:ser><c:idx val="0"/><c:order val="0"/>${solidFill(COLUMN_COLOR)}<c:invertIfNegative val="0"/>${dataLabels(chart)}` +
    `<c:cat>${categories(chart, valueAt)}</c:cat><c:val>${values(chart, valueAt)}</c:val></c:ser>`;
  const bars =
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="80"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>`;
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${c}" xmlns:a="${a}" xmlns:r="${r}"><c:roundedCorners val="0"/><c:chart>` +
    `${title(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${categoryAxis()}${valueAxis(chart, valueAt)}` +
    `</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function title(text: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1400" b="1"/>` +
    `<a:t>${encodeXmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function solidFill(color: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
}

function textProperties(): string {
  const fill = `<a:solidFill><a:srgbClr val="${TEXT_COLOR}"/></a:solidFill>`;
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900">${fill}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function dataLabels({ valueFormat }: AddChart): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${encodeXmlText(valueFormat)}" sourceLinked="0"/>${textProperties()}<c:showLegendKey val="0"/>` +
    `<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

function categories({ sheet, categories: area }: AddChart, valueAt: ValueAt): string {
  const points = valuesOf(area, valueAt).map((value, index) => point(index, isText(value) ? String(value) : ""));
  return `<c:strRef><c:f>${reference(sheet, area)}</c:f><c:strCache>${pointCount(area)}${points.join("")}</c:strCache></c:strRef>`;
}

function values({ sheet, values: area, valueFormat }: AddChart, valueAt: ValueAt): string {
  const points = valuesOf(area, valueAt).map((value, index) =>
    typeof value === "number" ? point(index, String(value)) : "",
  );
  const format = `<c:formatCode>${encodeXmlText(valueFormat)}</c:formatCode>`;
  return `<c:numRef><c:f>${reference(sheet, area)}</c:f><c:numCache>${format}${pointCount(area)}${points.join("")}</c:numCache></c:numRef>`;
}

function isText(value: CellValue): value is string | number | boolean {
  return value !== null && !isCellError(value);
}

function reference(sheet: string, area: Rectangle): string {
  return encodeXmlText(absoluteReference(sheet, area));
}

function pointCount(area: Rectangle): string {
  return `<c:ptCount val="${area.rowCount * area.columnCount}"/>`;
}

function point(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${encodeXmlText(text)}</c:v></c:pt>`;
}

function valuesOf(area: Rectangle, valueAt: ValueAt): CellValue[] {
  const found: CellValue[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) found.push(valueAt(row, column));
  }
  return found;
}

function categoryAxis(): string {
  return (
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${textProperties()}<c:crossAx val="1002"/><c:crosses val="autoZero"/></c:catAx>`
  );
}

/** Columns are compared by their height, so the axis starts at zero; rates end at 100%. */
function valueAxis({ values: area, valueFormat }: AddChart, valueAt: ValueAt): string {
  const isRate =
    valueFormat.includes("%") && valuesOf(area, valueAt).every((value) => typeof value !== "number" || value <= 1);
  const scaling = `<c:scaling><c:orientation val="minMax"/>${isRate ? '<c:max val="1"/>' : ""}<c:min val="0"/></c:scaling>`;
  const grid = `<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="${GRID_COLOR}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
  // Round figures stand beside the grid lines; the exact ones stand on the columns.
  const axisFormat = valueFormat.includes("%") ? "0%" : "General";
  return (
    `<c:valAx><c:axId val="1002"/>${scaling}<c:delete val="0"/><c:axPos val="l"/>${grid}` +
    `<c:numFmt formatCode="${axisFormat}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${textProperties()}<c:crossAx val="1001"/><c:crosses val="autoZero"/></c:valAx>`
  );
}
