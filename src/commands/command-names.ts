/** The functions that ribbon buttons call, by the names that `manifest.xml` uses. */
export const COMMAND_NAMES = ["scoreWorkbook", "makeReports"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
