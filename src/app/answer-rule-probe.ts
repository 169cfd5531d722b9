/** `jiping rule`: one scoring standard with its figures in, what it gives out. What stands in the object is checked where it enters. */
import {
  DEFAULT_POLICY,
  describeRule,
  formatDecimal,
  formatRounded,
  parseDecimal,
  policyNamed,
  policySentence,
  readStandard,
  scoreByStandard,
  type Judgement,
  type Policy,
  type Problem,
  type Rational,
  type RuleKind,
  type ScoringInput,
  type StepMode,
} from "../core/index.js";

export interface RuleAnswer {
  readonly id: string | null;
  readonly status: "scored" | "needs-judgement" | "needs-data" | "unread";
  readonly kind: RuleKind | null;
  readonly score: string | null;
  readonly choices: readonly RuleChoice[];
  readonly describe: string | null;
  /** The way to the score: "(100% − 95%) ÷ 1% = 5", "20 − 5 × 1 = 15". */
  readonly working: readonly string[];
  readonly problems: readonly {
    readonly code: string;
    readonly words: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
}

export interface RuleChoice {
  readonly judgement: Readonly<Record<string, number | string | readonly number[]>>;
  readonly words: string;
  readonly score: string | null;
  readonly lowest: string | null;
  readonly highest: string | null;
}

const PLACES = 2;
const NO_CELLS = { fullScore: null, target: null, actual: null } as const;
const STEP_MODES: readonly StepMode[] = ["continuous", "floor", "ceil", "round"];

/** @param probe one parsed JSON object of the contract; a field that is no such thing is named in `problems`. */
export function answerRuleProbe(probe: unknown): RuleAnswer {
  const fields = isRecord(probe) ? probe : {};
  const id = typeof fields["id"] === "string" ? fields["id"] : null;
  const text = fields["text"];
  if (typeof text !== "string") return invalid(id, "input/text");
  const fullScore = decimalField(fields["fullScore"]);
  const judgement = judgementField(fields["judgement"]);
  const policy = policyField(fields["preset"]);
  if (policy === null) return invalid(id, "input/preset");
  const stepMode = stepModeField(fields["stepMode"], policy);
  if (fullScore === undefined) return invalid(id, "input/full-score");
  if (judgement === undefined) return invalid(id, "input/judgement");
  if (stepMode === undefined) return invalid(id, "input/step-mode");
  const indicator = textField(fields["indicator"]);
  const [target, actual] = [textField(fields["target"]), textField(fields["actual"])];
  // Without a sentence of its own the indicator is scored by what the preset says, if one is named.
  const isPreset = text.trim() === "" && typeof fields["preset"] === "string";
  const standard = isPreset ? (policySentence({ names: [indicator], target, actual }, policy) ?? text) : text;
  const input = { indicator, fullScore, target, actual, judgement, stepMode, places: policy.places, cells: NO_CELLS };
  return answer(id, standard, input);
}

function answer(id: string | null, text: string, input: ScoringInput): RuleAnswer {
  const reading = readStandard(text, { indicator: input.indicator, fullScore: input.fullScore });
  const score = scoreByStandard(reading, input);
  const status =
    score.status === "scored" || score.status === "needs-judgement" || score.status === "needs-data"
      ? score.status
      : "unread";
  return {
    id,
    status,
    kind: score.kind,
    score: score.score === null ? null : formatDecimal(score.score),
    choices: score.choices.map((choice) => ({
      judgement: judgementOut(choice.judgement),
      words: choice.words,
      score: amountOut(choice.score),
      lowest: amountOut(choice.lowest),
      highest: amountOut(choice.highest),
    })),
    describe: reading.rule === null ? null : describeRule(reading.rule),
    working: score.trace.steps.flatMap(({ code, arithmetic }) =>
      arithmetic === null || code === "branch/not-taken" ? [] : [arithmetic],
    ),
    problems: [...score.problems, ...reading.provisos].map(problemOut),
  };
}

function problemOut({ code, words, span }: Problem): RuleAnswer["problems"][number] {
  return { code, words, start: span?.start ?? null, end: span?.end ?? null };
}

function amountOut(value: Rational | null): string | null {
  return value === null ? null : formatRounded(value, PLACES);
}

function judgementOut(judgement: Judgement): RuleChoice["judgement"] {
  const { share, ...rest } = judgement;
  return share === undefined ? rest : { ...rest, share: formatDecimal(share) };
}

function invalid(id: string | null, code: string): RuleAnswer {
  const problems = [{ code, words: "", start: null, end: null }];
  return { id, status: "unread", kind: null, score: null, choices: [], describe: null, working: [], problems };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textField(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : null;
}

/** Undefined where the field is there and no number. */
function decimalField(value: unknown): Rational | null | undefined {
  if (value === undefined || value === null) return null;
  const text = textField(value);
  return text === null ? undefined : (parseDecimal(text.trim()) ?? undefined);
}

/** What the sentence leaves open is decided by the preset that is named, else by the default one; null where no preset has the name. */
function policyField(value: unknown): Policy | null {
  if (value === undefined || value === null) return DEFAULT_POLICY;
  return typeof value === "string" ? policyNamed(value) : null;
}

/** A step mode of its own goes before that of the preset. */
function stepModeField(value: unknown, policy: Policy): StepMode | undefined {
  if (value === undefined || value === null) return policy.stepMode;
  return STEP_MODES.find((mode) => mode === value);
}

function judgementField(value: unknown): Judgement | null | undefined {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) return undefined;
  const { met, level, count, share } = value;
  const shared = decimalField(share);
  if (shared === undefined || !isCount(level) || !isCount(count) || !isListOfNumbers(met)) return undefined;
  return {
    ...(met === undefined ? {} : { met }),
    ...(level === undefined ? {} : { level }),
    ...(count === undefined ? {} : { count }),
    ...(shared === null ? {} : { share: shared }),
  };
}

function isCount(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === "number" && Number.isSafeInteger(value) && value >= 0);
}

function isListOfNumbers(value: unknown): value is readonly number[] | undefined {
  return (
    value === undefined ||
    (Array.isArray(value) && value.every((item) => typeof item === "number" && Number.isSafeInteger(item)))
  );
}
