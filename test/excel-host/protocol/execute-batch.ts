/**
 * Carries out one batch in order and stops at the first refusal; what was done before it stays done.
 * That batches are not transactions is Excel's own rule, and the reason why the product takes its own steps back:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import { HostError, refuse } from "../engine/host-error.js";
import type { Workbook } from "../engine/workbook.js";
import { memberNamed, type HostObject } from "../object-model/host-object.js";
import { located, ObjectPaths, type Gate } from "./object-paths.js";
import { ACTION, type Action, type ActionResult, type Batch, type BatchResult, type QueryInfo } from "./wire-format.js";

export interface BatchRules {
  readonly gate: Gate;
  /** Called before each action; throws where the test plans a failure. */
  readonly beforeAction: () => void;
}

export function executeBatch(workbook: Workbook, batch: Batch, rules: BatchRules): BatchResult {
  const paths = new ObjectPaths(workbook, batch.ObjectPaths, rules.gate);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const traced = () => (traces.length > 0 ? { TraceIds: traces } : {});
  for (const [index, action] of batch.Actions.entries()) {
    try {
      rules.beforeAction();
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: carryOut(paths, batch, action, rules.gate) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const refusal = {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: index,
        HttpStatusCode: error.httpStatusCode,
      };
      return { Error: refusal, ProcessedResults: { Results: results }, ...traced() };
    }
  }
  return { Results: results, ...traced() };
}

function carryOut(paths: ObjectPaths, batch: Batch, action: Action, gate: Gate): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate: {
      if (target === null) return null;
      const isTracked = batch.AutoKeepReference === true && !paths.isUntracked(action.ObjectPathId);
      if (isTracked) target.keep?.();
      return target.identity?.() ?? {};
    }
    case ACTION.query:
      return target === null ? null : load(target, action.QueryInfo ?? {}, gate);
    case ACTION.method:
      // A method on a null object is no error: Microsoft's samples delete `getItemOrNullObject(x)` unseen.
      return target === null ? { _IsNull: true } : (paths.call(target, action.Name, action.ArgumentInfo) ?? null);
    case ACTION.setProperty: {
      if (target === null) return { _IsNull: true };
      gate(target.type, action.Name);
      assign(target, action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
      return null;
    }
    default:
      throw refuse.notModelled(`action type ${action.ActionType}`);
  }
}

function assign(target: HostObject, name: string, value: unknown): void {
  const set = memberNamed(target.set, name);
  if (set === undefined) {
    const isReadOnly = memberNamed(target.get, name) !== undefined;
    throw isReadOnly ? refuse.invalidArgument(`${name} is read-only`) : refuse.notModelled(`${target.type}.${name} =`);
  }
  located(`${target.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`, () => set(value));
}

const pascalCase = (name: string) => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** Loads what was asked for; paths such as `areas/address` go down; without a list, every scalar property. */
function load(target: HostObject, query: QueryInfo, gate: Gate): Readonly<Record<string, unknown>> {
  const select = query.Select ?? [];
  if (target.items !== undefined) {
    const skip = query.Skip ?? 0;
    const items = target.items().slice(skip, query.Top === undefined || query.Top === 0 ? undefined : skip + query.Top);
    const below = select.filter((path) => path !== "items").map((path) => path.replace(/^items\//i, ""));
    return { _Items: items.map((item, index) => ({ _Index: skip + index, ...load(item, { Select: below }, gate) })) };
  }
  const answer: Record<string, unknown> = { ...target.identity?.() };
  const asksForAll = select.length === 0 || select.includes("*");
  const own = asksForAll ? Object.keys(target.get ?? {}) : select.filter((path) => !path.includes("/"));
  const nested = new Map<string, string[]>();
  for (const path of select.filter((one) => one.includes("/"))) {
    const [first = "", ...rest] = path.split("/");
    nested.set(first, [...(nested.get(first) ?? []), rest.join("/")]);
  }
  for (const name of own.filter((one) => one !== "*")) {
    gate(target.type, name);
    const get = memberNamed(target.get, name);
    if (get === undefined && memberNamed(target.open, name) !== undefined) nested.set(name, []);
    else if (get === undefined) throw refuse.notModelled(`${target.type}.${name}`);
    else answer[pascalCase(name)] = located(`${target.type}.${name}`, get);
  }
  for (const [name, paths] of nested) {
    gate(target.type, name);
    const open = memberNamed(target.open, name);
    if (open === undefined) throw refuse.notModelled(`${target.type}.${name}`);
    answer[pascalCase(name)] = load(open(), { Select: paths }, gate);
  }
  return answer;
}
