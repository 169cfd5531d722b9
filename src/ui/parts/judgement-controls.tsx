/** The cases of a standard as controls, by the form of judgement it asks for. */
import { useId } from "react";
import { compare, divide, formatDecimal, parseDecimal, subtract, type Rational } from "../../core/decimal/index.js";
import type { Choice, Judgement } from "../../core/model/index.js";
import { usePane } from "../pane-context.js";
import type { PaneIndicator } from "../../app/pane/pane-engine.js";
import { Tick } from "./tick.js";

interface JudgementControlsProps {
  readonly scored: PaneIndicator;
  readonly judgement: Judgement | null;
  readonly setJudgement: (judgement: Judgement) => void;
}

export function JudgementControls(props: JudgementControlsProps) {
  const { choices } = props.scored.score;
  const [first] = choices;
  if (first === undefined) return null;
  if (first.judgement.met !== undefined) return <Points {...props} />;
  if (first.judgement.count !== undefined) return <Count {...props} />;
  if (choices.length === 1 && isRange(first)) return <Range {...props} choice={first} />;
  return <Levels {...props} />;
}

/** 符合的要点请打勾: each point alone gives its own score; the engine adds up. */
function Points({ scored, judgement, setJudgement }: JudgementControlsProps) {
  const { words } = usePane();
  const met = new Set(judgement?.met ?? []);
  return (
    <div className="options" role="group" aria-label={words.judgement.tick}>
      {pointsOf(scored.score.choices).map(({ point, choice }) => {
        const isMet = met.has(point);
        const points = choice.score === null ? "" : formatDecimal(choice.score);
        return (
          <div className="option" key={point}>
            <Tick
              isOn={isMet}
              set={(isOn) => {
                const next = new Set(met);
                if (isOn) next.add(point);
                else next.delete(point);
                setJudgement({ met: [...next].sort((one, other) => one - other) });
              }}
            >
              {choice.words}
            </Tick>
            <span className="number option-points">{points !== "" && `${isMet ? points : "0"} / ${points}`}</span>
          </div>
        );
      })}
    </div>
  );
}

/** One choice a point; a choice that names several points stands for a case and is not ticked by itself. */
function pointsOf(choices: readonly Choice[]): { point: number; choice: Choice }[] {
  return choices.flatMap((choice) => {
    const [point, ...more] = choice.judgement.met ?? [];
    return point === undefined || more.length > 0 ? [] : [{ point, choice }];
  });
}

function Levels({ scored, judgement, setJudgement }: JudgementControlsProps) {
  const { words } = usePane();
  const { choices } = scored.score;
  const chosen = choices.findIndex((choice) => isSameCase(choice.judgement, judgement));
  const range = choices[chosen];
  const group = useId();
  return (
    <>
      <div className="options" role="radiogroup" aria-label={words.judgement.choose}>
        {choices.map((choice, index) => (
          <div className="option" key={index}>
            <Tick group={group} isOn={index === chosen} set={() => setJudgement(choice.judgement)}>
              {choice.words}
            </Tick>
            <span className="number option-points">{pointsText(choice)}</span>
          </div>
        ))}
      </div>
      {range !== undefined && isRange(range) && (
        <Range scored={scored} judgement={judgement} setJudgement={setJudgement} choice={range} />
      )}
    </>
  );
}

function Count({ scored, judgement, setJudgement }: JudgementControlsProps) {
  const { words } = usePane();
  const [first] = scored.score.choices;
  return (
    <div className="field">
      <span>{words.judgement.count}</span>
      <input
        className="text-field"
        type="number"
        min={0}
        step={1}
        aria-label={first?.words === undefined || first.words === "" ? words.judgement.count : first.words}
        value={judgement?.count === undefined ? "" : String(judgement.count)}
        onChange={({ target: { value } }) => {
          if (/^\d{1,4}$/.test(value)) setJudgement({ count: Number(value) });
        }}
      />
    </div>
  );
}

/** A figure inside a range, kept as its position: 1 is the top. */
function Range({ judgement, setJudgement, choice }: JudgementControlsProps & { readonly choice: Choice }) {
  const { words } = usePane();
  const { lowest, highest } = choice;
  if (lowest === null || highest === null) return null;
  const width = subtract(highest, lowest);
  const share = judgement?.share;
  return (
    <div className="field">
      <span>{words.judgement.score}</span>
      <input
        className="text-field"
        inputMode="decimal"
        aria-label={words.judgement.score}
        placeholder={words.judgement.rangeHint(formatDecimal(lowest), formatDecimal(highest))}
        defaultValue={share === undefined ? "" : formatDecimal(pointsAt(share, lowest, width))}
        onChange={({ target: { value } }) => {
          const points = parseDecimal(value.trim());
          if (points === null || compare(points, lowest) < 0 || compare(points, highest) > 0) return;
          const position = width.numerator === 0n ? highest : divide(subtract(points, lowest), width);
          setJudgement({ ...choice.judgement, share: position });
        }}
      />
    </div>
  );
}

function pointsAt(share: Rational, lowest: Rational, width: Rational): Rational {
  const part = { numerator: share.numerator * width.numerator, denominator: share.denominator * width.denominator };
  return {
    numerator: part.numerator * lowest.denominator + lowest.numerator * part.denominator,
    denominator: part.denominator * lowest.denominator,
  };
}

function isRange({ score, lowest, highest }: Choice): boolean {
  return score === null && lowest !== null && highest !== null;
}

function pointsText({ score, lowest, highest }: Choice): string {
  if (score !== null) return formatDecimal(score);
  return lowest === null || highest === null ? "" : `${formatDecimal(lowest)}～${formatDecimal(highest)}`;
}

function isSameCase(one: Judgement, other: Judgement | null): boolean {
  if (other === null) return false;
  if (one.level !== undefined) return one.level === other.level;
  return one.share !== undefined && other.share !== undefined;
}
