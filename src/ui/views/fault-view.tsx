/** Something was refused: what happened, what to do, and whether anything was written. The code comes last, folded away. */
import { useState } from "react";
import { faultSentence } from "../../wording/pages.js";
import { usePane, usePaneState } from "../pane-context.js";
import { BackLine, Content, Footer, LinkButton, SecondaryButton } from "../parts/layout.js";
import { Notice } from "../parts/notice.js";
import type { FaultDetail } from "../session/pane-state.js";
import { formatDecimal } from "../../core/decimal/index.js";
import { shownSheet } from "../session/pane-state.js";

export function FaultView({ detail }: { readonly detail: FaultDetail }) {
  const { session, words, language } = usePane();
  const state = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const { fault, during, outcome, waiting } = detail;
  const sheet = shownSheet(state);
  const { stale } = fault.data;
  const title =
    outcome === "broken"
      ? words.fault.broken
      : outcome === "taken-back"
        ? words.fault.takenBack
        : during === "read"
          ? words.fault.notRead
          : words.fault.notWritten;
  const sentence = stale === undefined ? faultSentence(fault, language) : words.preview.stale(stale);
  return (
    <>
      <BackLine title={words.preview.title} />
      <Content>
        <Notice kind="error">
          <strong>{title}</strong>
          <br />
          {sentence}
        </Notice>
        <h2>{words.fault.now}</h2>
        <table className="pairs">
          <tbody>
            <tr>
              <th scope="row">{words.fault.book}</th>
              <td className="number">{outcome === "broken" ? words.fault.brokenState : words.fault.unchanged}</td>
            </tr>
            {waiting !== null && (
              <tr>
                <th scope="row">{words.fault.waiting}</th>
                <td className="number">{words.fault.waitingCells(waiting.preview.changes.length)}</td>
              </tr>
            )}
            {waiting !== null && waiting.totalBefore !== null && sheet !== null && (
              <tr>
                <th scope="row">{words.fault.total}</th>
                <td className="number">
                  {words.fault.totalAfter(
                    waiting.totalBefore,
                    formatDecimal(sheet.total.score ?? sheet.total.scoreSoFar),
                  )}
                </td>
              </tr>
            )}
          </tbody>
        </table>
        <p>
          <LinkButton act={() => setOpen(!isOpen)} isExpanded={isOpen}>
            {words.fault.technical}
          </LinkButton>
        </p>
        {isOpen && (
          <pre className="technical">
            {fault.code}
            {"\n"}
            {JSON.stringify(fault.data)}
          </pre>
        )}
      </Content>
      <Footer
        left={<SecondaryButton label={words.back} act={() => session.back()} />}
        primary={
          waiting !== null && stale === undefined
            ? { label: words.fault.again, act: () => void session.write(waiting), hasShortcut: false }
            : { label: words.fault.readAgain, act: () => void session.read() }
        }
      />
    </>
  );
}
