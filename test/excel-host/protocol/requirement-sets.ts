/**
 * Which requirement set each member of the API needs, read at test time out of Microsoft's own client (never copied here).
 * The client of this build does not enforce them, so the host must: https://learn.microsoft.com/office/dev/add-ins/develop/office-versions-and-requirement-sets
 */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

export type Requirements = ReadonlyMap<string, Requirement>;

const CHECK =
  /_throwIfApiNotSupported\("([A-Za-z]+\.[A-Za-z_0-9]+)", (?:_defaultApiSetName|"([A-Za-z]+)"), "([0-9.]+)"/g;

export function readRequirements(clientSource: string): Requirements {
  const requirements = new Map<string, Requirement>();
  for (const [, member, set, version] of clientSource.matchAll(CHECK)) {
    if (member !== undefined && version !== undefined) {
      requirements.set(member.toLowerCase(), { set: set ?? "ExcelApi", version });
    }
  }
  return requirements;
}

/** Versions compare by their parts: 1.10 comes after 1.9. */
export function isAtLeast(has: string, needs: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [needsMajor = 0, needsMinor = 0] = needs.split(".").map(Number);
  return hasMajor === needsMajor ? hasMinor >= needsMinor : hasMajor > needsMajor;
}
