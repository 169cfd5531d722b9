/** The operating system's own word for what it refused, such as `ENOENT`; undefined where something else went wrong. */
export function systemCode(fault: unknown): unknown {
  return typeof fault === "object" && fault !== null && "code" in fault ? fault.code : undefined;
}
