/** Reads a standard once: forms of one office repeat the same sentences over thousands of indicators and workbooks. */
import { equals, type Rational } from "../decimal/index.js";
import { readStandard, type StandardReading } from "../standards/index.js";

/** Of what stands beside a sentence only 分值 has a say in how it is read. */
interface Known {
  readonly fullScore: Rational | null;
  readonly reading: StandardReading;
}

const readings = new Map<string, Known[]>();
let readingCount = 0;
/** Beyond this the memory would only grow. */
const MEMORY = 4000;

export function readRemembered(sentence: string, fullScore: Rational | null): StandardReading {
  const known = readings.get(sentence) ?? [];
  for (let at = 0; at < known.length; at++) {
    const one = known[at];
    if (one !== undefined && isSame(one.fullScore, fullScore)) return one.reading;
  }
  const reading = readStandard(sentence, { fullScore });
  if (readingCount >= MEMORY) {
    readings.clear();
    readingCount = 0;
  }
  readings.set(sentence, [...known, { fullScore, reading }]);
  readingCount++;
  return reading;
}

function isSame(one: Rational | null, other: Rational | null): boolean {
  return one === null || other === null ? one === other : equals(one, other);
}
