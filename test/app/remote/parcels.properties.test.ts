/** Laws of the parcels: what arrives is what was sent, whatever was there before; no parcel is large; what did not change stays at home. */
import fc from "fast-check";
import { parcelsOf, type Parcel } from "../../../src/app/remote/parcels.js";
import { sameAsBefore } from "../../../src/app/remote/same-as-before.js";
import { Unpacker } from "../../../src/app/remote/unpacker.js";

/** Data with short and long lists in each other, and numbers that JSON would lose. */
const anyData = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.double(),
    fc.bigInt(),
    fc.constantFrom(null, undefined, true),
    fc.array(tie("data"), { maxLength: 5 }),
    fc.array(fc.record({ value: fc.integer(), text: fc.string() }), { minLength: 60, maxLength: 150 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie("data"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).data;

function arrived(data: unknown, known: unknown, knownThere: unknown): unknown {
  const unpacker = new Unpacker(knownThere);
  for (const parcel of parcelsOf(data, known)) unpacker.take(structuredClone(parcel));
  return unpacker.data;
}

test("what arrives is what was sent", () => {
  fc.assert(fc.property(anyData, (data) => expect(arrived(data, undefined, undefined)).toEqual(data)));
});

test("what arrives is what was sent, also where only the changes travel", () => {
  fc.assert(
    fc.property(anyData, anyData, (before, now) => {
      const next = sameAsBefore(before, now);
      expect(next).toEqual(now);
      expect(arrived(next, before, structuredClone(before))).toEqual(now);
    }),
  );
});

test("equal data is the old object itself", () => {
  fc.assert(fc.property(anyData, (data) => expect(sameAsBefore(data, structuredClone(data))).toBe(data)));
});

const line = (row: number, text: string) => [
  { value: row, formula: null },
  { value: text, formula: null },
];
const book = (texts: readonly string[]) => ({
  sheets: [{ name: "附件2", rows: texts.map((text, row) => line(row, text)) }],
});
const itemsOf = (parcels: readonly Parcel[]) =>
  parcels.flatMap((parcel) => ("items" in parcel ? [[parcel.at, parcel.items.length]] : []));

test("of a workbook of ten thousand rows only the edited ones travel", () => {
  const before = book(Array.from({ length: 10_000 }, (_, row) => `第${row}项`));
  const [sheet] = before.sheets;
  const rows = [...(sheet?.rows ?? [])];
  for (const row of [7, 8, 5000]) rows[row] = line(row, "改过");
  rows.push(line(10_000, "新的"));
  const now = { sheets: [{ name: "附件2", rows }] };
  expect(itemsOf([...parcelsOf(now, before)])).toEqual([
    [7, 2],
    [5000, 1],
    [10_000, 1],
  ]);
  expect(arrived(now, before, structuredClone(before))).toEqual(now);
});

test("no parcel holds more than a few thousand values, however long the lists", () => {
  const parcels = [...parcelsOf(book(Array.from({ length: 10_000 }, (_, row) => `第${row}项`)), undefined)];
  for (const parcel of parcels) expect(JSON.stringify(parcel).length).toBeLessThan(200_000);
  expect(itemsOf(parcels).reduce((sum, [, count]) => sum + (count ?? 0), 0)).toBe(10_000);
});
