/** What can be wrong with the arguments of the command line. */
export type UsageCode =
  | "usage/unknown-command"
  | "usage/positionals"
  | "usage/option"
  | "usage/output-missing"
  | "usage/output-folder-missing"
  | "usage/output-is-input"
  | "usage/unknown-preset"
  | "usage/unknown-template"
  | "usage/unreadable-scale"
  | "usage/shard"
  | "usage/conflict"
  | "usage/input-line";
