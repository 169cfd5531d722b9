/** A run of characters in a text, from `start` up to but without `end`, in UTF-16 units of the text as the person wrote it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
