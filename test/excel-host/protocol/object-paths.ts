/** Resolves the object paths of one batch: lazily, each once, so that `Add` runs exactly once however often it is used. */
import { HostError, refuse } from "../engine/host-error.js";
import type { Workbook } from "../engine/workbook.js";
import { customFunctionsObject } from "../object-model/custom-functions-object.js";
import { isHostObject, memberNamed, type Arguments, type HostObject } from "../object-model/host-object.js";
import { rangeObject } from "../object-model/range-object.js";
import { workbookObject } from "../object-model/workbook-object.js";
import { PATH, type ArgumentInfo, type ObjectPath } from "./wire-format.js";

/** Called with `Range.values` before the member is used: counts it, and refuses what is above the requirement set. */
export type Gate = (type: string, member: string) => void;

export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly workbook: Workbook,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly gate: Gate,
  ) {}

  isUntracked(id: number): boolean {
    return this.paths[id]?.D === true;
  }

  /** Null stands for a null object; what hangs on it is null too. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw refuse.invalidArgument();
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.globalObject) return workbookObject(this.workbook);
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.newObject) return newObject(this.workbook, path.Name);
    if (path.ObjectPathType === PATH.referenceId) {
      const range = this.workbook.references.get(path.Name);
      if (range === undefined) throw refuse.itemNotFound();
      return rangeObject(this.workbook, range);
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    return parent === null ? null : this.step(parent, path);
  }

  private step(parent: HostObject, path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.method: {
        const answer = this.call(parent, path.Name, path.ArgumentInfo);
        if (answer === null || isHostObject(answer)) return answer;
        throw refuse.notModelled(`${parent.type}.${path.Name} as an object`);
      }
      case PATH.property: {
        const open = memberNamed(parent.open, path.Name);
        this.gate(parent.type, path.Name);
        if (open === undefined) throw refuse.notModelled(`${parent.type}.${path.Name}`);
        return open();
      }
      case PATH.indexer: {
        this.gate(parent.type, "getItem");
        if (parent.item === undefined) throw refuse.notModelled(`${parent.type}.getItem`);
        const { item } = parent;
        return located(`${parent.type}.getItem`, () => item(this.argumentsOf(path.ArgumentInfo)[0]));
      }
      default:
        throw refuse.notModelled(`object path type ${path.ObjectPathType}`);
    }
  }

  call(target: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.gate(target.type, name);
    const method = memberNamed(target.call, name);
    if (method === undefined) throw refuse.notModelled(`${target.type}.${name}()`);
    return located(`${target.type}.${camelCase(name)}`, () => method(this.argumentsOf(info)));
  }

  argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references?.[index];
      return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : argument;
    });
  }
}

function newObject(workbook: Workbook, name: string): HostObject {
  switch (name) {
    // The client calls it unasked right after `Office.onReady`.
    case "Microsoft.InternalService.AddinInternalService":
      return { type: "AddinInternalService", call: { notifyActionHandlerReady: () => undefined } };
    case "Microsoft.ExcelServices.CustomFunctions":
      return customFunctionsObject(workbook);
    default:
      throw refuse.notModelled(`new ${name}`);
  }
}

export function camelCase(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** Notes where a refusal arose, as `debugInfo.errorLocation` shows it. */
export function located<T>(location: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError && error.location === "") error.location = location;
    throw error;
  }
}
