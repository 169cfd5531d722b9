/** --preset, --scale, --values and --formulas as settings; those of the workbook hold where none is given. */
import { readFile } from "node:fs/promises";
import {
  compare,
  DEFAULT_SETTINGS,
  parseDecimal,
  POLICIES,
  policyNamed,
  type Grade,
  type PolicyId,
  type Settings,
} from "../core/index.js";
import type { Invocation } from "./command.js";
import { UsageFault } from "./usage-fault.js";

export const SETTINGS_OPTIONS = {
  preset: { type: "string" },
  scale: { type: "string" },
  values: { type: "boolean" },
  formulas: { type: "boolean" },
} as const;

/** @param ofWorkbook the settings that the workbook itself holds. @throws UsageFault */
export async function settingsFromOptions(
  options: Invocation["options"],
  ofWorkbook: Settings | null,
): Promise<Settings> {
  if (options["values"] === true && options["formulas"] === true) {
    throw new UsageFault("usage/conflict", { first: "--values", second: "--formulas" });
  }
  const base = ofWorkbook ?? DEFAULT_SETTINGS;
  const { preset, scale } = options;
  return {
    ...base,
    ...(typeof preset === "string" && { policyId: policyIdOf(preset) }),
    ...(typeof scale === "string" && { gradeScale: { custom: await readGrades(scale) } }),
    ...(options["values"] === true && { writes: "values" }),
    ...(options["formulas"] === true && { writes: "formulas" }),
  };
}

/** @example policyIdOf("101号") and policyIdOf("财预〔2021〕101号") name the same preset. @throws UsageFault */
function policyIdOf(name: string): PolicyId {
  const policy = policyNamed(name);
  if (policy === null) {
    const known = Object.values(POLICIES).map(({ title }) => title);
    throw new UsageFault("usage/unknown-preset", { name, known: known.join("、") });
  }
  return policy.id;
}

async function readGrades(file: string): Promise<readonly Grade[]> {
  const refuse = (detail: string): UsageFault => new UsageFault("usage/unreadable-scale", { path: file, detail });
  let document: unknown;
  try {
    document = JSON.parse(await readFile(file, "utf8"));
  } catch (fault) {
    throw refuse(fault instanceof Error ? fault.message : String(fault));
  }
  if (!Array.isArray(document) || document.length === 0) throw refuse("[]");
  const grades = document.map((entry: unknown) => gradeOf(entry) ?? refuse(JSON.stringify(entry)));
  const fault = grades.find((grade) => grade instanceof UsageFault);
  if (fault !== undefined) throw fault;
  return grades
    .filter((grade): grade is Grade => !(grade instanceof UsageFault))
    .sort((one, other) => compare(other.from, one.from));
}

function gradeOf(entry: unknown): Grade | null {
  if (typeof entry !== "object" || entry === null || !("name" in entry) || !("from" in entry)) return null;
  const from = parseDecimal(String(entry.from));
  return typeof entry.name === "string" && from !== null ? { name: entry.name, from } : null;
}
