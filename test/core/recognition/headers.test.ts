/** Every stored spelling of a header is understood, also in full width, with blanks between its characters, and with its unit in brackets. */
import { foldLabel } from "../../../src/core/recognition/cells/fold-label.js";
import {
  readFundHeader,
  readIndicatorHeader,
  readSurveyHeader,
} from "../../../src/core/recognition/headers/vocabularies.js";
import { column, readTable } from "../../support/read-table.js";

const readers: Readonly<Record<string, (label: string) => string | null>> = {
  indicator: readIndicatorHeader,
  fund: readFundHeader,
  survey: readSurveyHeader,
};

const rows = readTable(__dirname, "headers.tsv").map((row) => ({
  spelling: column(row, "spelling"),
  family: column(row, "family"),
  meaning: column(row, "meaning"),
}));

test.each(rows)("$spelling is $meaning", ({ spelling, family, meaning }) => {
  expect(readers[family]?.(foldLabel(spelling))).toBe(meaning);
});

test.each(rows)(
  "$spelling with blanks and line breaks between its characters is $meaning",
  ({ spelling, family, meaning }) => {
    const spread = Array.from(spelling).join(" \n");
    expect(readers[family]?.(foldLabel(spread))).toBe(meaning);
  },
);

test("a sentence is no header", () => {
  const sentence =
    "项目立项是否符合国家法律法规、国民经济发展规划和相关政策以及部门职责，用以反映和考核评分标准的执行情况";
  expect(readIndicatorHeader(foldLabel(sentence))).toBeNull();
  expect(readFundHeader(foldLabel(sentence))).toBeNull();
});
