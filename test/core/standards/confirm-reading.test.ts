/** A rule whose description would read as another rule is withheld, with the words that make the difference. */
import { decimal } from "../../../src/core/decimal/index.js";
import { confirmReading } from "../../../src/core/standards/confirm-reading.js";
import { readStandard } from "../../../src/core/standards/index.js";

const CONTEXT = { fullScore: decimal("10") };
const TEXT = "满意度不低于90%的得10分，满意度不低于80%的得6分，其余的不得分。";
const reading = readStandard(TEXT, CONTEXT);

test("a reading that its description confirms stays as it is", () => {
  expect(confirmReading(reading, (text) => readStandard(text, CONTEXT))).toBe(reading);
});

test("where the second reading gives other points, the clause is named and no rule is left", () => {
  const confirmed = confirmReading(reading, () => readStandard(TEXT.replace("6分", "7分"), CONTEXT));
  expect(confirmed.rule).toBeNull();
  expect(confirmed.problems.map(({ code, words }) => [code, words])).toEqual([
    ["standard/not-confirmed", "，满意度不低于80%的得6分"],
  ]);
});

test("where the second reading is of another form or none at all, every clause is named", () => {
  const unread = confirmReading(reading, () => readStandard("另行通知", CONTEXT));
  expect(unread.rule).toBeNull();
  expect(unread.problems.length).toBe(3);
});

test("a sentence that is its own description is not read a second time", () => {
  const own = readStandard("满意度≥90%的，得满分；其余的，不得分。", CONTEXT);
  const confirmed = confirmReading(own, () => {
    throw new Error("read again");
  });
  expect(confirmed).toBe(own);
});
