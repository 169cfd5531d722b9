/** Who may import whom in `src`, with the reason: design as data. The first row whose folder is a prefix of the file's path holds. */

export interface ImportRow {
  readonly folder: string;
  /** Folders (or files) of `src` that it may import besides itself. */
  readonly may: readonly string[];
  /** The same, but for types alone. */
  readonly mayTypes?: readonly string[];
  /** Packages from outside, by name or prefix. */
  readonly packages?: readonly string[];
  readonly reason: string;
}

const WORDS_AND_NUMBERS = ["core/decimal", "core/text", "core/grid", "core/model"];

export const IMPORT_TABLE: readonly ImportRow[] = [
  { folder: "core/decimal", may: [], reason: "Exact numbers are the ground that everything stands on." },
  {
    folder: "core/text",
    may: ["core/decimal"],
    reason: "Words and figures, before anything is known of their meaning.",
  },
  { folder: "core/grid", may: ["core/decimal"], reason: "Cells know nothing of evaluation." },
  {
    folder: "core/model",
    may: ["core/decimal", "core/text", "core/grid"],
    reason: "Terms of the field are data; whoever works on them imports them, never the other way round.",
  },
  {
    folder: "core/policy",
    may: [...WORDS_AND_NUMBERS],
    mayTypes: ["core/scoring", "core/plan"],
    reason: "A policy is data to choose from.",
  },
  {
    folder: "core/recognition",
    may: [...WORDS_AND_NUMBERS],
    reason: "What a sheet is does not depend on how it is scored.",
  },
  {
    folder: "core/standards",
    may: [...WORDS_AND_NUMBERS, "core/policy"],
    reason: "A sentence is read before anything is scored.",
  },
  {
    folder: "core/scoring",
    may: [...WORDS_AND_NUMBERS, "core/policy", "core/standards"],
    reason: "Scores come from rules, which come from sentences; nothing that explains or writes is needed.",
  },
  {
    folder: "core/explanation",
    may: [...WORDS_AND_NUMBERS, "core/policy", "core/standards"],
    mayTypes: ["core/scoring"],
    reason: "An explanation renders the trace and never computes: it sees the types of scoring alone.",
  },
  {
    folder: "core/checking",
    may: [...WORDS_AND_NUMBERS, "core/policy"],
    mayTypes: ["core/scoring"],
    reason: "A check judges what was read and scored; it never scores itself.",
  },
  {
    folder: "core/review",
    may: [...WORDS_AND_NUMBERS, "core/policy", "core/scoring"],
    reason: "A review holds the unit's scores against the same engine.",
  },
  { folder: "core/survey", may: [...WORDS_AND_NUMBERS, "core/policy"], reason: "Counting answers needs no scores." },
  {
    folder: "core/linking",
    may: [...WORDS_AND_NUMBERS, "core/policy", "core/survey"],
    reason: "Evidence is offered to indicators before they are scored.",
  },
  {
    folder: "core/summary",
    may: [...WORDS_AND_NUMBERS, "core/policy", "core/standards"],
    mayTypes: ["core/scoring", "core/explanation", "core/checking", "core/review", "core/survey", "core/linking"],
    reason: "Tables show what others found out.",
  },
  {
    folder: "core/formulas",
    may: [...WORDS_AND_NUMBERS, "core/policy"],
    mayTypes: ["core/scoring"],
    reason: "A formula says what a rule says, in another language.",
  },
  {
    folder: "core/plan",
    may: [...WORDS_AND_NUMBERS, "core/policy", "core/formulas", "core/summary"],
    mayTypes: ["core/explanation", "core/scoring", "core/linking"],
    reason:
      "A plan arranges what is known into cells, and reads 评分依据 to know its own; it decides nothing about scores.",
  },
  { folder: "core/index.ts", may: ["core"], reason: "The core's only public door." },
  { folder: "ports", may: [], mayTypes: ["core"], reason: "A port is a promise in the core's own types." },
  {
    folder: "app",
    may: ["core", "ports"],
    reason: "Use cases join the core with the ports; they know no adapter and no screen.",
  },
  {
    folder: "adapters/office",
    may: ["ports", "core/grid", "core/plan", "core/decimal"],
    reason: "Office globals live in this folder alone, and it knows nothing of evaluation.",
  },
  {
    folder: "adapters/xlsx",
    may: ["ports", "core/grid", "core/plan", "core/decimal"],
    packages: ["fflate", "@e965/xlsx"],
    reason: "The only folder that knows OOXML.",
  },
  {
    folder: "adapters/memory",
    may: ["ports", "core/grid", "core/plan", "core/decimal"],
    reason: "A workbook held in memory.",
  },
  {
    folder: "adapters/browser",
    may: ["ports", "core/grid", "core/plan", "core/decimal"],
    reason: "The browser's own storage.",
  },
  {
    folder: "wording",
    may: ["core/index.ts"],
    mayTypes: ["core", "ports", "app"],
    reason: "Sentences are made of data that is handed in; of the core they use how places and figures are printed.",
  },
  {
    folder: "ui",
    may: ["wording", "ports", "core/decimal", "core/grid"],
    mayTypes: ["core", "app"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
    reason:
      "Views show state and call what is handed to them; they print exact numbers and places, and reach no engine and no host by themselves.",
  },
  {
    folder: "taskpane/compose.ts",
    may: [
      "app",
      "ports",
      "core/index.ts",
      "wording",
      "ui",
      "adapters/office",
      "adapters/browser",
      "adapters/memory",
      "taskpane/page-engine.ts",
    ],
    reason: "Only the composition root picks adapters.",
  },
  {
    folder: "workbench",
    may: [
      "ui",
      "app",
      "ports",
      "core/index.ts",
      "core/grid",
      "core/plan",
      "wording",
      "adapters/xlsx",
      "adapters/browser",
      "adapters/memory",
    ],
    mayTypes: ["core"],
    packages: ["react", "react-dom", "@fluentui", "@univerjs", "rxjs", "../assets/"],
    reason: "The workbench is its own host: grid and package are held together here.",
  },
  {
    folder: "taskpane/pane-worker.ts",
    may: ["app", "wording", "adapters/browser"],
    reason: "The composition root of the worker.",
  },
  {
    folder: "taskpane",
    may: ["ui", "app", "ports", "core/index.ts", "wording"],
    mayTypes: ["core", "adapters/office"],
    packages: ["react", "react-dom", "@fluentui"],
    reason: "A front door joins views with use cases; of adapters it knows the types that `compose.ts` hands in.",
  },
  {
    folder: "commands",
    may: ["app", "ports", "core/index.ts", "wording", "adapters/office", "adapters/browser", "taskpane/compose.ts"],
    mayTypes: ["core"],
    reason: "Ribbon buttons run use cases over Excel.",
  },
  {
    folder: "functions",
    may: ["app", "core/index.ts", "wording"],
    mayTypes: ["core"],
    reason: "Custom functions are the engine inside Excel's recalculation; they touch no workbook.",
  },
  {
    folder: "cli",
    may: ["app", "ports", "core/index.ts", "wording", "adapters/xlsx", "adapters/memory"],
    mayTypes: ["core"],
    packages: ["node:", "worker_threads", "get-east-asian-width"],
    reason: "The command line is a front door over files; no view is loaded for it.",
  },
];
