/** What the grid cannot show is still in the file after opening, scoring and saving: our own rich workbook, and the corpus one where it is there. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SAMPLE } from "./desk.mjs";
import { contains, equal, isTrue } from "./expect.mjs";
import { commandLine, sameParts } from "./files.mjs";
import { richWorkbook, SHEET_EXTRAS } from "./rich-workbook.mjs";

const CORPUS_BOOK = path.resolve("../shared/corpus/books/bad/rich-roundtrip.xlsx");
const JUDGE = path.resolve("../shared/corpus/books/judges/judge_roundtrip.py");

/** Parts that scores, 评分依据 and its styles change. */
const WRITTEN =
  /^(?:xl\/worksheets\/sheet1\.xml|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|docProps\/app\.xml|xl\/calcChain\.xml)$/;

async function scoredAndSaved(desk, file) {
  await desk.start();
  await desk.openFile(file);
  await desk.opened();
  await desk.read();
  await desk.button("查看将写入的内容").click();
  await desk.pane.getByRole("button", { name: /^(?:写入|生成) \d/ }).click();
  await desk.pane.getByText("核对无误").waitFor();
  return desk.save();
}

export const ROUNDTRIP_JOURNEYS = [
  {
    name: "a workbook with chart, image, comment and choice lists: scored and saved, every untouched part is identical",
    async run(desk) {
      const before = path.resolve("out/丰富.xlsx");
      fs.writeFileSync(before, richWorkbook(fs.readFileSync(SAMPLE)));
      const after = await scoredAndSaved(desk, before);
      const { changed, missing } = sameParts(before, after);
      isTrue(
        changed.every((part) => WRITTEN.test(part)),
        `changed parts: ${changed.join(", ")}`,
      );
      equal(missing.join(", "), "", "missing parts");
      const sheet = strFromU8(unzipSync(new Uint8Array(fs.readFileSync(after)))["xl/worksheets/sheet1.xml"]);
      for (const extra of SHEET_EXTRAS) contains(sheet, extra, "the first sheet");
      equal(commandLine(["score", after, "-o", "out/again.xlsx", "--force", "--json"]).total.score, "67.4", "total");
    },
  },
  {
    name: "the corpus's rich workbook: its judge finds every untouched part identical",
    needs: [CORPUS_BOOK, JUDGE],
    async run(desk) {
      const after = await scoredAndSaved(desk, CORPUS_BOOK);
      const { status, stdout, stderr } = spawnSync(process.env.PYTHON ?? "python3", [JUDGE, CORPUS_BOOK, after], {
        encoding: "utf8",
      });
      equal(status, 0, `the judge says ${stdout}${stderr}`);
    },
  },
];
