/** A doubtful input, marked wherever it is used: the sentence, where it stands, and the correction where one is certain. */
import { useRef } from "react";
import { toA1 } from "../../core/grid/index.js";
import type { Finding } from "../../core/model/index.js";
import { findingSentence } from "../../wording/later-pages.js";
import { usePane } from "../pane-context.js";
import { LinkButton } from "./layout.js";
import { Notice } from "./notice.js";

export function FindingNotice({ finding }: { readonly finding: Finding }) {
  const { language } = usePane();
  return (
    <Notice kind="warning" actions={<FindingLinks finding={finding} />}>
      {findingSentence(finding, language)}
    </Notice>
  );
}

export function FindingLinks({ finding }: { readonly finding: Finding }) {
  const { session, words } = usePane();
  const { cell, correction, related = [] } = finding;
  const [other] = related;
  return (
    <span className="links">
      {cell !== null && (
        <LinkButton act={() => void session.select(cell)}>
          {words.findings.goTo(`${cell.sheet}!${toA1(cell)}`)}
        </LinkButton>
      )}
      {other !== undefined && <NextPlace finding={finding} />}
      {correction !== undefined && (
        <LinkButton act={() => void session.preview({ kind: "correction", finding })}>
          {correction.text.length <= 10 ? words.findings.correctTo(correction.text) : words.findings.correct}
        </LinkButton>
      )}
    </span>
  );
}

/** Goes round the places that a finding speaks of, one at each press. */
function NextPlace({ finding }: { readonly finding: Finding }) {
  const { session, words } = usePane();
  const places = [...(finding.related ?? []), ...(finding.cell === null ? [] : [finding.cell])];
  const next = useRef(0);
  return (
    <LinkButton
      act={() => {
        const place = places[next.current % places.length];
        next.current += 1;
        if (place !== undefined) void session.select(place);
      }}
    >
      {words.findings.next}
    </LinkButton>
  );
}
