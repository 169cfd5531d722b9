/** 自评复核: the unit's own scores beside those of the rule and of the evaluators, what does not fit, and 自评复核表 as one button. */
import { isZero } from "../../core/decimal/index.js";
import { useState } from "react";
import type { Severity } from "../../core/model/index.js";
import { findingSentence, reviewReasonSentence } from "../../wording/later-pages.js";
import type { PaneReview, PaneReviewedIndicator, PaneReviewedSheet } from "../../app/pane/pane-engine.js";
import { usePane, usePaneState } from "../pane-context.js";
import { FilterChips } from "../parts/filter-chips.js";
import { FindingList } from "../parts/finding-list.js";
import { Content, Footer, FooterNote, SecondaryButton } from "../parts/layout.js";
import { ReviewHead } from "../parts/review-head.js";
import { ReviewTable } from "../parts/review-table.js";
import { SheetChoice } from "../parts/sheet-choice.js";
import { findingsOfForm } from "../session/reviewed-form.js";
import { StaleNotice } from "./stale-notice.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

type Shown = "items" | "differing" | Severity;

export function SelfReview({ review, sheet }: { readonly review: PaneReview; readonly sheet: PaneReviewedSheet }) {
  const { words, language } = usePane();
  const [shown, setShown] = useState<Shown>("items");
  const [search, setSearch] = useState<string | null>(null);
  const wanted = search?.trim() ?? "";
  const findings = findingsOfForm(review, sheet);
  const ofSeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const isList = shown === "items" || shown === "differing";
  const items = sheet.indicators.filter(
    (one) =>
      (shown !== "differing" || isDiffering(one)) &&
      (one.name.includes(wanted) || reviewReasonSentence(one.reason, language).includes(wanted)),
  );
  const found = isList ? [] : ofSeverity(shown).filter((one) => findingSentence(one, language).includes(wanted));
  return (
    <>
      <Content>
        <h1 className="hidden-text">{words.selfReview.title}</h1>
        <StaleNotice hasActions />
        <SheetChoice note={words.selfReview.context} />
        <ReviewHead sheet={sheet} policyTitle={review.policyTitle} />
        <FilterChips
          label={words.selfReview.filter}
          choices={[
            { name: "items", label: words.selfReview.items, count: sheet.indicators.length },
            {
              name: "differing",
              label: words.selfReview.differing,
              count: sheet.indicators.filter(isDiffering).length,
            },
            ...SEVERITIES.filter((severity) => ofSeverity(severity).length > 0).map((severity) => ({
              name: severity,
              label: words.selfReview.grades[severity],
              count: ofSeverity(severity).length,
            })),
          ]}
          chosen={shown}
          choose={setShown}
          searchLabel={words.selfReview.find}
          search={search}
          setSearch={setSearch}
        />
        {isList ? (
          <ReviewTable indicators={items} execution={shown === "items" && wanted === "" ? sheet.execution : null} />
        ) : (
          <>
            <h2>{words.selfReview.gradeNames[shown]}</h2>
            <FindingList severity={shown} findings={found} />
          </>
        )}
        {items.length === 0 && found.length === 0 && <p className="secondary">{words.selfReview.noMatch}</p>}
      </Content>
      <SelfReviewFooter />
    </>
  );
}

function SelfReviewFooter() {
  const { session, words } = usePane();
  const { snapshot, assessment } = usePaneState();
  const isReadOnly = snapshot?.isReadOnly === true;
  const report = assessment?.reports.find(({ kind }) => kind === "self-review");
  return (
    <Footer
      left={
        isReadOnly ? (
          <FooterNote>{words.overview.readOnly}</FooterNote>
        ) : report?.isPossible === false ? (
          <FooterNote>{words.reports.states[report.state]}</FooterNote>
        ) : (
          <SecondaryButton label={words.overview.again} act={() => void session.read()} />
        )
      }
      primary={{
        label: words.selfReview.create,
        act: () => void session.preview({ kind: "reports", reports: ["self-review"] }),
        isDisabled: isReadOnly || report?.isPossible !== true,
      }}
    />
  );
}

function isDiffering({ difference }: PaneReviewedIndicator): boolean {
  return difference !== null && !isZero(difference);
}
