/** Column widths of a sheet: columns that are named get their width, all others keep what they had. */
import { withAttribute } from "../xml/edit-element.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import type { ColumnEdit } from "./sheet-edits.js";

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/** @param present the `cols` element, or null where the sheet has none. */
export function columnsXml(present: string | null, edits: readonly ColumnEdit[], prefix: string, part: string): string {
  let spans = present === null ? [] : readSpans(present, part);
  for (const edit of edits) spans = withEdit(spans, edit, prefix);
  const columns = spans.map(({ first, last, tag }) =>
    withAttribute(withAttribute(tag, "min", String(first + 1)), "max", String(last + 1)),
  );
  return `<${prefix}cols>${columns.join("")}</${prefix}cols>`;
}

function readSpans(xml: string, part: string): ColumnSpan[] {
  const scanner = new XmlScanner(xml, part);
  const spans: ColumnSpan[] = [];
  while (scanner.next()) {
    if (scanner.isClosing || scanner.localName() !== "col") continue;
    const [first, last] = [Number(scanner.attribute("min")) - 1, Number(scanner.attribute("max")) - 1];
    const tag = xml.slice(scanner.tagStart, scanner.tagEnd).replace(/\s*\/?>$/, "/>");
    spans.push({ first, last, tag });
  }
  return spans;
}

/** Spans that reach over the edges are cut there; their other properties stay with each piece. */
function withEdit(spans: readonly ColumnSpan[], edit: ColumnEdit, prefix: string): ColumnSpan[] {
  const { first, last } = edit;
  const pieces: ColumnSpan[] = [];
  const missing = new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  for (const span of spans) {
    const inside = { first: Math.max(span.first, first), last: Math.min(span.last, last) };
    if (inside.first > inside.last) {
      pieces.push(span);
      continue;
    }
    if (span.first < inside.first) pieces.push({ ...span, last: inside.first - 1 });
    pieces.push({ ...inside, tag: edited(span.tag, edit) });
    if (span.last > inside.last) pieces.push({ ...span, first: inside.last + 1 });
    for (let column = inside.first; column <= inside.last; column++) missing.delete(column);
  }
  for (const column of missing) pieces.push({ first: column, last: column, tag: edited(`<${prefix}col/>`, edit) });
  return pieces.sort((one, other) => one.first - other.first);
}

function edited(tag: string, { width, isHidden }: ColumnEdit): string {
  const sized =
    width === undefined ? tag : withAttribute(withAttribute(tag, "width", String(width)), "customWidth", "1");
  return isHidden === undefined ? sized : withAttribute(sized, "hidden", isHidden ? "1" : null);
}
