/** What the application needs from the outside: the door that `app` and the front doors use. */
export type * from "./workbook-port.js";
export type * from "./checkpoint-store.js";
export type * from "./clock.js";
export type * from "./gate.js";
export * from "./host-fault.js";
