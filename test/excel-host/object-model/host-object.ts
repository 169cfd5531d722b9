/**
 * What the batch executor asks of an Office object. Names are those of the JavaScript API
 * (`https://learn.microsoft.com/javascript/api/excel/excel.<type>`); on the wire they arrive in PascalCase and are matched
 * without regard to case. A member that is not here is refused as not modelled.
 * `test/excel-host/documentation.test.ts` holds every name against Microsoft's own reference types.
 */
export interface HostObject {
  /** Such as "Range": also what errors are located by. */
  readonly type: string;
  /** What the client must know at once, without a load. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly get?: Members<() => unknown>;
  readonly set?: Members<(value: unknown) => void>;
  /** Navigation properties. */
  readonly open?: Members<() => HostObject>;
  /** Methods; a method may answer data, nothing, an object, or null for a null object. */
  readonly call?: Members<(args: Arguments) => unknown>;
  /** `getItem`. */
  readonly item?: (key: unknown) => HostObject;
  /** What a collection holds. */
  readonly items?: () => readonly HostObject[];
  /** Keeps the place under a reference id, so that it survives the batch. */
  readonly keep?: () => string;
}

export type Members<T> = Readonly<Record<string, T>>;
export type Arguments = readonly unknown[];

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Finds a member whatever its capitals: the wire has `UsedRange`, select lists have `usedRange`. */
export function memberNamed<T>(members: Members<T> | undefined, name: string): T | undefined {
  if (members === undefined) return undefined;
  if (Object.hasOwn(members, name)) return members[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(members).find((one) => one.toLowerCase() === wanted);
  return key === undefined ? undefined : members[key];
}
