/** What people write into target and actual cells, each notation with what it means. */
import { compare, formatDecimal, whole } from "../../../src/core/decimal/index.js";
import { parseQuantity, readFigure, type Figure } from "../../../src/core/text/index.js";
import { column, readTable } from "../../support/read-table.js";

test.each(readTable(__dirname, "figures.tsv").map((row) => [column(row, "text"), row] as const))("%s", (text, row) => {
  const figure = readFigure(text);
  expect({ is: figure.is, shown: show(figure) }).toEqual({ is: column(row, "is"), shown: column(row, "shown") });
});

test("only one quantity is a quantity", () => {
  expect(parseQuantity("80个")).not.toBeNull();
  expect(parseQuantity("80个、90个")).toBeNull();
});

test("79/296 keeps what was divided", () => {
  const quotient = parseQuantity("79/296")?.quotient;
  expect(quotient && compare(quotient.denominator, whole(296))).toBe(0);
});

function show(figure: Figure): string {
  switch (figure.is) {
    case "quantity": {
      const { comparator, isApproximate, value, unit } = figure;
      return [comparator ?? "", isApproximate ? "约" : "", formatDecimal(value), unit]
        .filter((part) => part !== "")
        .join(" ");
    }
    case "date":
      return `${String(figure.date.first)}..${String(figure.date.last)}${figure.date.isDeadline ? " before" : ""}`;
    case "state":
      return figure.state;
    case "rank":
      return formatDecimal(figure.rank);
    case "change":
      return `${figure.direction} ${formatDecimal(figure.value)} ${figure.unit}`;
    case "words":
    case "several":
    case "error":
      return figure.text;
    case "blank":
      return "";
  }
}
