/**
 * 评分标准 in its own words: underlined where the score rests on them, dotted where they were understood and not used,
 * wavy where they were not understood.
 */
import type { Explanation } from "../../core/explanation/explanation.js";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: "used" | "alternative" | "unread";
}

export function StandardText({ explanation }: { readonly explanation: Explanation }) {
  const { standard } = explanation;
  if (standard === null) return null;
  return (
    <p className="standard">
      {piecesOf(standard.text, marksOf(explanation)).map(({ text, kind }, index) =>
        kind === null ? (
          <span key={index}>{text}</span>
        ) : (
          <u key={index} className={`mark-${kind}`}>
            {text}
          </u>
        ),
      )}
    </p>
  );
}

export function hasUnreadWords(explanation: Explanation): boolean {
  return explanation.obstacles.some(({ code, span }) => span !== null && code.startsWith("standard/"));
}

function marksOf({ standard, obstacles }: Explanation): Mark[] {
  const read = (standard?.marks ?? []).map(({ span, isUsed }): Mark => ({
    ...span,
    kind: isUsed ? "used" : "alternative",
  }));
  const unread = obstacles.flatMap(({ code, span }): Mark[] =>
    span !== null && code.startsWith("standard/") ? [{ ...span, kind: "unread" }] : [],
  );
  return [...unread, ...read].sort((one, other) => one.start - other.start);
}

/** Cuts the text at the marks; where two overlap, the first one wins. */
function piecesOf(text: string, marks: readonly Mark[]): { text: string; kind: Mark["kind"] | null }[] {
  const pieces: { text: string; kind: Mark["kind"] | null }[] = [];
  let place = 0;
  for (const { start, end, kind } of marks) {
    if (end <= place) continue;
    const from = Math.max(start, place);
    if (from > place) pieces.push({ text: text.slice(place, from), kind: null });
    pieces.push({ text: text.slice(from, end), kind });
    place = end;
  }
  if (place < text.length) pieces.push({ text: text.slice(place), kind: null });
  return pieces;
}
