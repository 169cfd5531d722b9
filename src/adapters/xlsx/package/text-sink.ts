/** Takes a text piece by piece, so that the text of a large part need not stand in memory as a whole. */
export interface TextSink {
  /** Pieces end between characters: never inside a surrogate pair. */
  write(piece: string): void;
  /** Where more has come than can be taken in: what to wait for before the next piece. */
  readonly congestion: Promise<void> | null;
}

/** Keeps the pieces, for a part that will be read or changed again. */
export class TextCollector implements TextSink {
  readonly congestion = null;
  private readonly pieces: string[] = [];

  write(piece: string): void {
    this.pieces.push(piece);
  }

  get text(): string {
    return this.pieces.join("");
  }
}
