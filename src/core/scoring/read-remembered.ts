/** Reads a standard once: forms of one office repeat the same sentences over thousands of indicators and workbooks. */
import { formatDecimal } from "../decimal/index.js";
import { readStandard, type StandardContext, type StandardReading } from "../standards/index.js";

const readings = new Map<string, StandardReading>();
/** Beyond this the memory would only grow. */
const MEMORY = 4000;

export function readRemembered(sentence: string, context: StandardContext): StandardReading {
  // Of what stands beside the sentence only 分值 has a say in how it is read.
  const { fullScore } = context;
  const key = `${fullScore == null ? "" : formatDecimal(fullScore)} ${sentence}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = readStandard(sentence, context);
  if (readings.size >= MEMORY) readings.clear();
  readings.set(key, reading);
  return reading;
}
