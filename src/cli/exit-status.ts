/** Exit statuses of the command line: a promise to scripts. */
export const EXIT = {
  done: 0,
  /** Done, and findings of severity `error` were reported. */
  errorsFound: 1,
  wrongArguments: 2,
  unreadableInput: 3,
  unwritableOutput: 4,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
