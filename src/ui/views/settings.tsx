/** How scores are given where a standard is silent: each policy with its clause and the same case worked, then the details. */
import { useId, useState } from "react";
import { formatDecimal } from "../../core/decimal/index.js";
import type { GradeScale, Policy, Settings as SettingsData, StepMode } from "../../core/policy/index.js";
import { usePane, usePaneState } from "../pane-context.js";
import { Choice } from "../parts/choice.js";
import { Content, Footer, SecondaryButton } from "../parts/layout.js";
import { PolicyClause } from "../parts/policy-clause.js";
import { Tick } from "../parts/tick.js";
import { SheetSettings } from "./sheet-settings.js";

const STEP_MODES: readonly StepMode[] = ["continuous", "floor", "ceil", "round"];
const PLACES = [0, 1, 2, 3, 4];

export function Settings() {
  const { session, words } = usePane();
  const { assessment, choices, snapshot, rescoresItself } = usePaneState();
  const [draft, setDraft] = useState<SettingsData | null>(null);
  const group = useId();
  if (assessment === null || choices === null) return null;
  const settings = draft ?? assessment.settings;
  const policy = choices.policies.find(({ id }) => id === settings.policyId) ?? assessment.policy;
  const change = (part: Partial<SettingsData>) => setDraft({ ...settings, ...part });
  const isUnchanged = draft === null || JSON.stringify(draft) === JSON.stringify(assessment.settings);
  return (
    <>
      <Content>
        <h1>{words.settings.policy}</h1>
        <p className="caption">{words.settings.policyLead}</p>
        <div className="options" role="radiogroup" aria-label={words.settings.policy}>
          {choices.policies.map(({ id, title }) => (
            <div className="option" key={id}>
              <Tick group={group} isOn={id === settings.policyId} set={() => change({ policyId: id })}>
                {words.settings.policyTitle(title)}
                <span className="option-note">{words.settings.summaries[id]}</span>
              </Tick>
            </div>
          ))}
        </div>
        <PolicyClause policy={policy} policies={choices.policies} />
        <h2>{words.settings.other}</h2>
        <Details settings={settings} policy={policy} scales={choices.scales} change={change} />
        <Field label={words.settings.rescore}>
          <Choice
            label={words.settings.rescore}
            value={rescoresItself ? "itself" : "hand"}
            choose={(value) => session.setRescoresItself(value === "itself")}
          >
            <option value="hand">{words.settings.rescoreByHand}</option>
            <option value="itself">{words.settings.rescoreItself}</option>
          </Choice>
        </Field>
        <LanguageField />
        <SheetSettings settings={settings} change={change} />
        <p className="caption">{words.settings.kept}</p>
      </Content>
      <Footer
        left={<SecondaryButton label={words.settings.defaults} act={() => setDraft(choices.defaults)} />}
        primary={{
          label: words.settings.save,
          act: () => void session.saveSettings(settings),
          isDisabled: isUnchanged || snapshot?.isReadOnly === true,
        }}
      />
    </>
  );
}

interface DetailsProps {
  readonly settings: SettingsData;
  readonly policy: Policy;
  readonly scales: readonly GradeScale[];
  readonly change: (part: Partial<SettingsData>) => void;
}

function Details({ settings, policy, scales, change }: DetailsProps) {
  const { words } = usePane();
  const scaleId = typeof settings.gradeScale === "string" ? settings.gradeScale : policy.gradeScale.id;
  return (
    <>
      <Field label={words.settings.scale}>
        <Choice
          label={words.settings.scale}
          value={scaleId}
          choose={(value) => change({ gradeScale: value as GradeScaleChoice })}
        >
          {scales.map((scale) => (
            <option key={scale.id} value={scale.id}>
              {scaleText(scale)}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label={words.settings.step}>
        <Choice
          label={words.settings.step}
          value={settings.stepMode ?? policy.stepMode}
          choose={(value) => change({ stepMode: STEP_MODES.find((mode) => mode === value) ?? policy.stepMode })}
        >
          {STEP_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {words.settings.steps[mode]}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label={words.settings.places}>
        <Choice
          label={words.settings.places}
          value={String(settings.places ?? policy.places)}
          choose={(value) => change({ places: Number(value) })}
        >
          {PLACES.map((places) => (
            <option key={places} value={String(places)}>
              {words.settings.placesOption(places)}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label={words.settings.writes}>
        <div className="pair-buttons" role="group" aria-label={words.settings.writes}>
          {(["formulas", "values"] as const).map((writes) => (
            <button
              key={writes}
              type="button"
              aria-pressed={settings.writes === writes}
              onClick={() => change({ writes })}
            >
              {words.settings[writes]}
            </button>
          ))}
        </div>
      </Field>
    </>
  );
}

type GradeScaleChoice = SettingsData["gradeScale"];

function LanguageField() {
  const { words, language, actions } = usePane();
  const { setLanguage } = actions;
  if (setLanguage === undefined) return null;
  return (
    <Field label={words.settings.language}>
      <Choice
        label={words.settings.language}
        value={language}
        choose={(value) => setLanguage(value === "en" ? "en" : "zh-CN")}
      >
        <option value="zh-CN" lang="zh-CN">
          中文
        </option>
        <option value="en" lang="en">
          English
        </option>
      </Choice>
    </Field>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="field">
      <span>{label}</span>
      {children}
    </div>
  );
}

/** 优 90　良 80　中 60 */
function scaleText({ grades }: GradeScale): string {
  return grades
    .slice(0, -1)
    .map(({ name, from }) => `${name} ${formatDecimal(from)}`)
    .join("　");
}
