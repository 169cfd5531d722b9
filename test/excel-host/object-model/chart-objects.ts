/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection and what a column chart of ours needs below it. */
import { refuse } from "../engine/host-error.js";
import { formatAddress, formatPlace, union } from "../engine/place.js";
import type { ChartRecord, Sheet } from "../engine/sheet.js";
import type { Workbook } from "../engine/workbook.js";
import { placeArgument, textArgument, toText } from "./arguments.js";
import type { HostObject } from "./host-object.js";

export function chartCollectionObject(workbook: Workbook, sheet: Sheet): HostObject {
  return {
    type: "ChartCollection",
    items: () => sheet.charts.map((chart) => chartObject(workbook, sheet, chart)),
    call: {
      add: (args) => {
        const type = textArgument(args, 0);
        if (type !== "ColumnClustered") throw refuse.notModelled(`chart type ${type}`);
        if (args[2] !== "Columns" && args[2] !== "Rows" && args[2] !== "Auto") throw refuse.invalidArgument();
        sheet.requireWritable({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
        const source = placeArgument(args, 1, workbook, sheet);
        const chart: ChartRecord = {
          type,
          source: formatAddress(source.sheet.name, source.place),
          title: "",
          categories: "",
          valueFormat: "General",
          position: "",
        };
        sheet.charts = [...sheet.charts, chart];
        return chartObject(workbook, sheet, chart);
      },
    },
  };
}

function chartObject(workbook: Workbook, sheet: Sheet, chart: ChartRecord): HostObject {
  return {
    type: "Chart",
    identity: () => ({ Id: String(sheet.charts.indexOf(chart)) }),
    get: { name: () => `图表 ${sheet.charts.indexOf(chart) + 1}` },
    open: {
      title: () => ({ type: "ChartTitle", set: { text: (value) => (chart.title = toText(value)) } }),
      legend: () => ({ type: "ChartLegend", set: { visible: () => undefined } }),
      axes: () => ({
        type: "ChartAxes",
        open: {
          valueAxis: () => ({
            type: "ChartAxis",
            set: {
              numberFormat: (value) => (chart.valueFormat = toText(value)),
              minimum: () => undefined,
            },
          }),
        },
      }),
      series: () => seriesObject(workbook, sheet, chart),
    },
    call: {
      setPosition: (args) => {
        const first = placeArgument(args, 0, workbook, sheet).place;
        chart.position = formatPlace(union(first, placeArgument(args, 1, workbook, sheet).place));
      },
    },
  };
}

function seriesObject(workbook: Workbook, sheet: Sheet, chart: ChartRecord): HostObject {
  const first: HostObject = {
    type: "ChartSeries",
    set: { hasDataLabels: () => undefined },
    call: {
      setXAxisValues: (args) => {
        const { place, sheet: from } = placeArgument(args, 0, workbook, sheet);
        chart.categories = formatAddress(from.name, place);
      },
    },
  };
  return {
    type: "ChartSeriesCollection",
    items: () => [first],
    call: {
      getItemAt: (args) => {
        if (args[0] !== 0) throw refuse.itemNotFound();
        return first;
      },
    },
  };
}
