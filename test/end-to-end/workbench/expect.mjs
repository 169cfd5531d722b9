/** Plain expectations with both sides in the message. */
import assert from "node:assert/strict";

export const equal = (actual, expected, what) =>
  assert.equal(actual, expected, `${what}: ${actual} instead of ${expected}`);
export const contains = (text, part, what) =>
  assert.ok(String(text).includes(part), `${what}: “${part}” is not in “${text}”`);
export const isTrue = (value, what) => assert.ok(value, what);
