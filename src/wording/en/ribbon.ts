/** What the ribbon buttons say when they are done. */
import type { RibbonFacts, RibbonWords } from "../office-words.js";

export const ribbon: RibbonWords = {
  scoreTitle: "Score now",
  reportsTitle: "Build tables",
  close: "Close",
  noIndicators: (sheets) =>
    `No indicator table was found (read: ${sheets}). Open the Jiping pane and point out the columns of the standard, the full score and the score.`,
  written: (facts) => `Written and compared: ${writtenOf(facts)}. ${resultOf(facts)}You can undo this in the pane.`,
  nothingToWrite: (facts) => `There was nothing to write; the workbook was not changed. ${resultOf(facts)}`,
  stale: (cells) => `Someone changed ${cells} in the meantime; nothing was written. Choose the button again.`,
  takenBack: (reason) => `This could not be written; the cells are as they were before. ${reason}`,
  inDoubt: (reason) =>
    `Writing was interrupted and could not be taken back. Open the Jiping pane, choose Undo this write, and look at the score column. ${reason}`,
  differing: (cells) =>
    `${cells} did not hold what was written; the cells are as they were before. Check whether their format is Text.`,
  broken:
    "Something went wrong and this was not finished. Try again in the Jiping pane; if it happens again, tell your administrator.",
};

function writtenOf({ cells, sheets }: RibbonFacts): string {
  const named = sheets.map((sheet) => `“${sheet}”`).join(", ");
  return [...(cells === 0 ? [] : [`${cells} cells`]), ...(sheets.length === 0 ? [] : [`sheets ${named}`])].join(
    " and ",
  );
}

function resultOf({ score, grade, openIndicators, keptCells, sheetsNotAdded }: RibbonFacts): string {
  const total = score === null ? "" : `Score ${score}${grade === null ? "" : `, grade ${grade}`}. `;
  const open =
    openIndicators === 0 ? "" : `${openIndicators} indicators wait for a judgement or for data; see the pane. `;
  const kept = keptCells === 0 ? "" : `${keptCells} cells hold what you wrote and were left alone. `;
  const notAdded =
    sheetsNotAdded.length === 0
      ? ""
      : `The structure of the workbook is protected, so ${sheetsNotAdded.map((sheet) => `“${sheet}”`).join(", ")} could not be added: unprotect the workbook on the Review tab and choose the button again. `;
  return `${total}${open}${kept}${notAdded}`;
}
