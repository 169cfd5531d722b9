/** A wording is tried only where a character stands that it says it opens with: none of them is missing. */
import fs from "node:fs";
import path from "node:path";
import { AWARD_WORDINGS, NAMES_SHARE } from "../../../src/core/standards/clauses/award-phrases.js";
import { MODIFIER_WORDINGS } from "../../../src/core/standards/clauses/modifiers.js";
import { prepareText } from "../../../src/core/standards/characters/source-text.js";
import { column, readTable } from "../../support/read-table.js";

const FOLDER = path.join(__dirname, "../scoring/rules");
const SENTENCES = fs
  .readdirSync(FOLDER)
  .filter((file) => file.endsWith(".tsv"))
  .flatMap((file) => readTable(FOLDER, file).map((row) => prepareText(column(row, "standard")).plain));
const DISTINCT = [...new Set(SENTENCES)];

test.each([...AWARD_WORDINGS, ...MODIFIER_WORDINGS].map(({ opens, words }) => [words, opens]))("%s", (words, opens) => {
  const anywhere = new RegExp(words, "y");
  const opening = new RegExp(`[${opens ?? "^"}]`);
  const missing = DISTINCT.flatMap((sentence) =>
    Array.from(sentence, (character, at) => {
      anywhere.lastIndex = at;
      const found = opening.test(character) ? null : anywhere.exec(sentence);
      return found === null ? null : found[0];
    }).filter((found) => found !== null),
  );
  expect(missing).toEqual([]);
});

const SHARES = AWARD_WORDINGS.flatMap(({ words, isShare }) => (isShare === true ? [words] : []));

test.each(SHARES)("no share is overlooked: %s", (words) => {
  const given = DISTINCT.filter((sentence) => new RegExp(words).test(sentence));
  expect(given).not.toEqual([]);
  expect(given.filter((sentence) => !NAMES_SHARE.test(sentence))).toEqual([]);
});
