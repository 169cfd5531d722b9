/** The cases of a standard as controls, by the form of judgement it asks for. */
import { useId, useState } from "react";
import {
  add,
  compare,
  divide,
  formatDecimal,
  isZero,
  multiply,
  parseDecimal,
  subtract,
  type Rational,
} from "../../core/decimal/index.js";
import type { Choice, Judgement } from "../../core/model/index.js";
import { usePane } from "../pane-context.js";
import type { PaneIndicator } from "../../app/pane/pane-engine.js";
import { Icon } from "./icon.js";
import { LinkButton } from "./layout.js";
import { Tick } from "./tick.js";

interface JudgementControlsProps {
  readonly scored: PaneIndicator;
  readonly judgement: Judgement | null;
  /** Null while a field holds no figure that counts. */
  readonly setJudgement: (judgement: Judgement | null) => void;
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
              {numbered(point, choice.words)}
            </Tick>
            <span className="number option-points">{points !== "" && `${isMet ? points : "0"} / ${points}`}</span>
          </div>
        );
      })}
      {judgement === null && (
        <p className="links">
          <LinkButton act={() => setJudgement({ met: [] })}>{words.judgement.noneMet}</LinkButton>
        </p>
      )}
    </div>
  );
}

/** Behind its number, ① to ⑳, by which the reason for the deduction names it. */
function numbered(point: number, words: string): string {
  const number = point <= 20 ? String.fromCodePoint(0x245f + point) : `${point}. `;
  return words.startsWith(number) ? words : `${number}${words}`;
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
  const [chosen, setChosen] = useState(() => choices.findIndex((choice) => isSameCase(choice.judgement, judgement)));
  const range = choices[chosen];
  const group = useId();
  return (
    <>
      <div className="options" role="radiogroup" aria-label={words.judgement.choose}>
        {choices.map((choice, index) => (
          <div className="option" key={index}>
            <Tick
              group={group}
              isOn={index === chosen}
              set={() => {
                setChosen(index);
                setJudgement(choice.judgement);
              }}
            >
              {choice.words}
            </Tick>
            <span className="number option-points">{pointsText(choice)}</span>
          </div>
        ))}
      </div>
      {range !== undefined && isRange(range) && (
        <Range key={chosen} scored={scored} judgement={judgement} setJudgement={setJudgement} choice={range} />
      )}
    </>
  );
}

const COUNT = /^\d{1,4}$/;

/** How often it was found: typed, or by the buttons beside the field. */
function Count({ scored, judgement, setJudgement }: JudgementControlsProps) {
  const { words } = usePane();
  const label = scored.score.choices.find((choice) => choice.words !== "")?.words ?? words.judgement.count;
  const [text, setText] = useState(judgement?.count === undefined ? "" : String(judgement.count));
  const count = COUNT.test(text) ? Number(text) : null;
  const set = (next: string) => {
    setText(next);
    setJudgement(COUNT.test(next) ? { count: Number(next) } : null);
  };
  return (
    <>
      <p className="secondary">{label}</p>
      <div className="field">
        <span>{words.judgement.count}</span>
        <span className="stepper">
          <button
            type="button"
            aria-label={words.judgement.fewer}
            disabled={(count ?? 0) === 0}
            onClick={() => set(String((count ?? 1) - 1))}
          >
            −
          </button>
          <input
            className="text-field"
            inputMode="numeric"
            aria-label={`${words.judgement.count}${words.colon}${label}`}
            aria-invalid={text !== "" && count === null}
            value={text}
            onChange={({ target }) => set(target.value.trim())}
          />
          <button type="button" aria-label={words.judgement.oneMore} onClick={() => set(String((count ?? 0) + 1))}>
            +
          </button>
        </span>
      </div>
    </>
  );
}

/** A figure inside a range, kept as its position: 1 is the top. What lies outside is said, and is no judgement. */
function Range({ judgement, setJudgement, choice }: JudgementControlsProps & { readonly choice: Choice }) {
  const { words } = usePane();
  const { lowest, highest } = choice;
  const share = judgement?.share;
  const [isOutside, setOutside] = useState(false);
  if (lowest === null || highest === null) return null;
  const width = subtract(highest, lowest);
  const hint = words.judgement.rangeHint(formatDecimal(lowest), formatDecimal(highest));
  return (
    <>
      <div className="field">
        <span>{words.judgement.score}</span>
        <input
          className="text-field"
          inputMode="decimal"
          aria-label={`${words.judgement.score}${words.colon}${hint}`}
          aria-invalid={isOutside}
          placeholder={hint}
          defaultValue={share === undefined ? "" : formatDecimal(pointsAt(share, lowest, width))}
          onChange={({ target: { value } }) => {
            const points = parseDecimal(value.trim());
            const isInside = points !== null && compare(points, lowest) >= 0 && compare(points, highest) <= 0;
            setOutside(value.trim() !== "" && !isInside);
            if (!isInside) {
              setJudgement(null);
              return;
            }
            const position = isZero(width) ? highest : divide(subtract(points, lowest), width);
            setJudgement({ ...choice.judgement, share: position });
          }}
        />
      </div>
      {isOutside && (
        <p className="caption field-note tone-warning" role="status">
          <Icon name="warning" size={16} tone="warning" />
          {words.judgement.outside(hint)}
        </p>
      )}
    </>
  );
}

function pointsAt(share: Rational, lowest: Rational, width: Rational): Rational {
  return add(lowest, multiply(share, width));
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
