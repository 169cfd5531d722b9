/**
 * Reads one scoring standard. Deterministic; never throws; a sentence that is not wholly understood, or whose description would
 * read as another rule, gives no rule.
 */
import { formatDecimal } from "../decimal/index.js";
import type { Problem, ScoringRule } from "../model/index.js";
import type { Span } from "../text/index.js";
import { compose } from "./composing/compose.js";
import { composeWords } from "./composing/compose-words.js";
import { composePoints } from "./composing/compose-points.js";
import type { Composition } from "./composing/composition.js";
import { confirmReading } from "./confirm-reading.js";
import { isFiller, isPurpose } from "./clauses/filler.js";
import { parseDirections } from "./whole-forms/parse-directions.js";
import { parseElements, weighPoints } from "./whole-forms/parse-elements.js";
import { parseElsewhere, parsePlaces } from "./whole-forms/parse-elsewhere.js";
import { parseNamedLevels } from "./whole-forms/parse-named-levels.js";
import { parseSharedPoints } from "./whole-forms/parse-shared-points.js";
import { parseTable } from "./whole-forms/parse-table.js";
import { parseTiers } from "./whole-forms/parse-tiers.js";
import { scanStatements } from "./statements/scan-statements.js";
import type { Piece, Scan } from "./statements/statement.js";
import { findPointTail, repeatsPoints } from "./statements/point-tail.js";
import { prepareText, spanIn, withoutHeading, type SourceText } from "./characters/source-text.js";
import { splitPoints } from "./statements/split-points.js";
import type { StandardContext, StandardReading } from "./standard-reading.js";

/** Longer cells are no standards but documents; the longest published standard seen has 600 characters and 24 awards. */
const LONGEST = 2000;
const MOST_STATEMENTS = 60;
const NO_SCAN: Scan = { statements: [], fullMark: null, base: null, requirement: null, provisos: [], unread: [] };
/** Twenty digits or thirty signs in a row are no writing: nothing needs to be tried on them. */
const IN_A_ROW = /[\d,;。、:()"“”\n]{20}/;
const NO_WRITING = /\d{20}|[,;。、:()"“”\n]{30}/;

/** @example readStandard("达到目标值得满分，每降低1个百分点扣0.5分，扣完为止。", { fullScore: whole(10) }) */
export function readStandard(text: string, context: StandardContext = {}): StandardReading {
  return confirmReading(readOnce(text, context), (description) => readBack(description, context));
}

/** Many wordings share one description: what it reads back as is asked for once. */
const READ_BACK = new Map<string, StandardReading>();
const KEPT_AT_MOST = 4096;

function readBack(description: string, context: StandardContext): StandardReading {
  const { fullScore } = context;
  const key = `${fullScore == null ? "" : formatDecimal(fullScore)} ${description}`;
  const known = READ_BACK.get(key);
  if (known !== undefined) return known;
  const reading = readOnce(description, context);
  if (READ_BACK.size >= KEPT_AT_MOST) READ_BACK.clear();
  READ_BACK.set(key, reading);
  return reading;
}

function readOnce(text: string, context: StandardContext): StandardReading {
  const source = withoutHeading(prepareText(text));
  if (source.plain.trim() === "") return unread(text, [{ code: "standard/empty", words: "", span: null }]);
  if (source.plain.length > LONGEST) return unread(text, [{ code: "standard/too-long", words: "", span: null }]);
  const noise = IN_A_ROW.test(source.plain) ? NO_WRITING.exec(source.plain) : null;
  if (noise !== null) {
    const piece = { start: noise.index, end: noise.index + noise[0].length };
    return unread(text, [problem(source, "standard/unread-words", piece)]);
  }
  const spanOf = (start: number, end: number): Span => spanIn(source, start, end);
  const whole =
    parseDirections(source.plain, spanOf) ??
    parseElements(source.plain, spanOf) ??
    parseTiers(source.plain, spanOf) ??
    parsePlaces(source.plain, spanOf);
  if (whole !== null) return { text, rule: whole, problems: [], provisos: [] };
  return readClauses(source, context, spanOf);
}

function readClauses(source: SourceText, context: StandardContext, spanOf: Composition["spanOf"]): StandardReading {
  const { plain } = source;
  const unscanned: Composition = { scan: NO_SCAN, fullScore: context.fullScore ?? null, spanOf };
  const table =
    parseTable(plain, unscanned) ?? parseSharedPoints(plain, unscanned) ?? readNamedLevels(plain, unscanned);
  if (table !== null) return { text: source.original, rule: table, problems: [], provisos: [] };
  const reading = readPoints(plain, unscanned) ?? readStatements(plain, unscanned);
  if (reading === null) return unread(source.original, [{ code: "standard/too-long", words: "", span: null }]);
  const provisos = reading.scan.provisos.map((piece) => problem(source, "standard/proviso", piece));
  if (reading.scan.unread.length === 0 && reading.rule !== null) {
    return { text: source.original, rule: reading.rule, problems: [], provisos };
  }
  const elsewhere = parseElsewhere(plain);
  if (elsewhere !== null) return { text: source.original, rule: elsewhere, problems: [], provisos: [] };
  const pieces = reading.scan.unread.length > 0 ? reading.scan.unread : [{ start: 0, end: plain.length }];
  return unread(
    source.original,
    pieces.map((piece) => problem(source, "standard/unread-words", piece)),
  );
}

function readNamedLevels(plain: string, composition: Composition): ScoringRule | null {
  const levels = parseNamedLevels(plain);
  return levels === null ? null : composeWords(levels, composition);
}

interface ClauseReading {
  readonly rule: ScoringRule | null;
  readonly scan: Scan;
}

/** The sentence as one run of statements; null where it holds more of them than anybody writes. */
function readStatements(plain: string, unscanned: Composition): ClauseReading | null {
  const scan = scanStatements(plain, 0, plain.length);
  if (scan.statements.length > MOST_STATEMENTS) return null;
  return { rule: compose(scan.statements, { ...unscanned, scan }), scan };
}

/** Numbered points, where that reading leaves no word over. */
function readPoints(plain: string, composition: Composition): ClauseReading | null {
  const numbered = splitPoints(plain);
  if (numbered === null) return null;
  const intro = plain.slice(0, numbered.introEnd);
  const isPlainIntro = isFiller(intro) || /^[^\d%]{0,30}[:,;。]?$/.test(intro) || isPurpose(intro);
  if (!isPlainIntro) return null;
  const weighed = weighPoints(plain, numbered.points, composition);
  if (weighed !== null) return { rule: weighed, scan: NO_SCAN };
  const last = numbered.points.at(-1);
  const tail = last === undefined ? null : findPointTail(plain, last.start, last.end);
  const ends = (point: Piece): number => (point === last && tail !== null ? tail.start : point.end);
  const scans = numbered.points.map((point) => scanStatements(plain, point.start, ends(point)));
  if (tail !== null && !repeatsPoints(tail, scans)) return null;
  const scan: Scan = {
    ...NO_SCAN,
    provisos: scans.flatMap(({ provisos }) => provisos),
    unread: scans.flatMap(({ unread: pieces }) => pieces),
  };
  if (scan.unread.length > 0) return null;
  const rule = composePoints(scans, { ...composition, scan });
  return rule === null ? null : { rule, scan };
}

function problem(source: SourceText, code: string, { start, end }: Piece): Problem {
  const span = spanIn(source, start, end);
  return { code, words: source.original.slice(span.start, span.end), span };
}

function unread(text: string, problems: readonly Problem[]): StandardReading {
  return { text, rule: null, problems, provisos: [] };
}
