/** Why an indicator has its score: the standard's own words, the rule as understood, every input with its cell, the arithmetic. */
import { Fragment } from "react";
import { formatDecimal } from "../../core/decimal/index.js";
import { type CellAddress, rowKey } from "../../core/grid/index.js";
import type { Explanation } from "../../core/explanation/explanation.js";
import { usePane, usePaneState } from "../pane-context.js";
import { CellChip } from "../parts/cell-chip.js";
import { Icon } from "../parts/icon.js";
import { FindingNotice } from "../parts/finding-notice.js";
import { stateText } from "../parts/indicator-row.js";
import { BackLine, Content, Footer, LinkButton, SecondaryButton } from "../parts/layout.js";
import { hasUnreadWords, StandardText } from "../parts/standard-text.js";
import { StateIcon } from "../parts/state-icon.js";
import { indicatorFindings } from "../session/indicator-findings.js";
import { indicatorState } from "../session/indicator-state.js";
import { indicatorName } from "../session/indicator-name.js";
import { missingValues, type MissingValue } from "../session/missing-values.js";
import { StaleNotice } from "./stale-notice.js";
import { useDetail } from "./use-detail.js";
import { useNeighbours } from "./neighbours.js";
import type { EvidenceOffer, PaneIndicator } from "../../app/pane/pane-engine.js";

export function Why({ scored }: { readonly scored: PaneIndicator }) {
  const { session, words } = usePane();
  const { assessment } = usePaneState();
  const { indicator, score, counted } = scored;
  const detail = useDetail(scored);
  const explanation = detail?.explanation ?? null;
  const { goTo, hasPrevious, hasNext } = useNeighbours(indicator);
  const findings = indicatorFindings(scored, assessment).filter(({ severity }) => severity !== "info");
  const full = score.fullScore ?? indicator.fullScore?.value ?? null;
  const isJudged = score.choices.length > 0;
  return (
    <>
      <BackLine title={indicatorName(indicator)} />
      <Content scrollKey={rowKey(indicator)}>
        <StaleNotice hasActions />
        <div className="row">
          <span className="state caption">
            <StateIcon state={indicatorState(scored)} size={16} />
            {stateText(scored, assessment, words)}
          </span>
          <span className="space" />
          <span className="indicator-score">{counted === null ? words.unknown : formatDecimal(counted)}</span>
          <span className="of-full">{words.overview.of(full === null ? words.unknown : formatDecimal(full))}</span>
        </div>
        {findings.map((finding, index) => (
          <FindingNotice key={index} finding={finding} />
        ))}
        <StandardSection
          explanation={explanation}
          cell={indicator.standard?.cell ?? null}
          text={indicator.standard?.text ?? null}
        />
        {isJudged && (
          <p>
            <button
              type="button"
              className="link"
              onClick={() => session.openIndicator({ ...indicator, column: 0 }, "judgement")}
            >
              {words.why.judge}
            </button>
          </p>
        )}
        {explanation !== null && <Working explanation={explanation} missing={missingValues(scored, assessment)} />}
        {detail !== null && detail.evidence !== null && (
          <Offer
            offer={detail.evidence}
            take={() => void session.preview({ kind: "evidence", indicator: { ...indicator, column: 0 } })}
          />
        )}
      </Content>
      <Footer
        left={<SecondaryButton label={words.why.previous} act={() => goTo(-1)} isDisabled={!hasPrevious} />}
        primary={{ label: words.why.next, act: () => goTo(1), isDisabled: !hasNext }}
      />
    </>
  );
}

/** A figure of another sheet, with its working and its cells; taken only through the preview. */
function Offer({ offer, take }: { readonly offer: EvidenceOffer; readonly take: () => void }) {
  const { words } = usePane();
  const { text, working, sources } = offer;
  return (
    <>
      <h2>{words.why.evidence}</h2>
      <p className="secondary">
        {working} = {text}{" "}
        {sources.map((cell) => (
          <CellChip key={`${cell.sheet}!${cell.row},${cell.column}`} cell={cell} isWithSheet />
        ))}
      </p>
      <p className="links">
        <LinkButton act={take}>{words.why.takeEvidence(text)}</LinkButton>
      </p>
    </>
  );
}

function StandardSection({
  explanation,
  cell,
  text,
}: {
  readonly explanation: Explanation | null;
  readonly cell: CellAddress | null;
  readonly text: string | null;
}) {
  const { words } = usePane();
  const hasMarks = (explanation?.standard?.marks.length ?? 0) > 0;
  return (
    <>
      <h2>
        {words.why.standard}
        {cell !== null && <CellChip cell={cell} />}
      </h2>
      {explanation?.standard === null || explanation === null ? (
        <p className={text === null ? "secondary" : "standard"}>{text ?? words.why.noStandard}</p>
      ) : (
        <StandardText explanation={explanation} />
      )}
      {hasMarks && <p className="caption legend">{words.why.legend}</p>}
      {explanation !== null && hasUnreadWords(explanation) && (
        <p className="caption legend">{words.why.unreadLegend}</p>
      )}
      {explanation !== null &&
        (explanation.understoodAs === null ? (
          explanation.status === "unread" && <p className="secondary">{words.why.notUnderstood}</p>
        ) : (
          <p className="understood">
            <strong>{words.why.understoodAs}</strong>
            {explanation.understoodAs}
          </p>
        ))}
    </>
  );
}

interface WorkingProps {
  readonly explanation: Explanation;
  readonly missing: readonly MissingValue[];
}

/** What is missing stands among the inputs, with the cell to fill in; anything else in the way is said below. */
function Working({ explanation, missing }: WorkingProps) {
  const { words } = usePane();
  const { steps, passedOver, deduction } = explanation;
  const inputs = [
    ...explanation.inputs,
    ...missing
      .filter(({ name }) => explanation.inputs.every((input) => input.name !== name))
      .map(({ name, cell }) => ({ name, cell, text: "" })),
  ];
  // What was not understood of the standard is marked in its words above.
  const obstacles = explanation.obstacles.filter(
    ({ code }) => !code.startsWith("standard/") && (missing.length === 0 || code !== "value/missing"),
  );
  if (inputs.length === 0 && obstacles.length === 0) return null;
  return (
    <>
      <h2>{words.why.working}</h2>
      <table className="pairs tight">
        <tbody>
          {inputs.map(({ name, text, cell }, index) => (
            <tr key={index}>
              <th scope="row">{words.why.inputs[name]}</th>
              <td className="chip-column">{cell !== null && <CellChip cell={cell} />}</td>
              <td className="number wraps">{text === "" ? words.why.blank : text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="working">
        {steps.map(({ code, words: said, arithmetic }, index) => (
          <Fragment key={index}>
            <span className={arithmetic === null ? "working-alone" : undefined}>{words.why.steps[code] ?? said}</span>
            {arithmetic !== null && <span className="number">{arithmetic}</span>}
          </Fragment>
        ))}
      </div>
      {obstacles.map(({ words: said }, index) => (
        <p key={index} className="state obstacle">
          <Icon name="warning" size={16} tone="warning" />
          {said}
        </p>
      ))}
      {passedOver.map(({ words: said, reason }, index) => (
        <p key={index} className="caption legend">
          {words.why.passedOver(said, reason)}
        </p>
      ))}
      {deduction !== null && (
        <div className="working working-sum">
          <span>{words.why.deduction}</span>
          <span className="number">{deduction.arithmetic}</span>
        </div>
      )}
    </>
  );
}
