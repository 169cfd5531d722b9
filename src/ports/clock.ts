/** The time of day, as the core must never ask for it itself. */
export interface Clock {
  /** ISO 8601 with the local offset. */
  now(): string;
}
