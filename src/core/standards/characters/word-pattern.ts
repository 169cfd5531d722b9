/**
 * A pattern of many wordings with named groups, of which a match tells those alone that took part. An ordinary match makes a
 * dictionary of all the names, which for forty of them takes longer than the matching.
 */
export interface Wording {
  /** The characters that it can begin with: at any other it is not tried. Left out where that may be any. */
  readonly opens?: string;
  /** Every group has a name. */
  readonly words: string;
}

export interface WordMatch {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export class WordPattern {
  private readonly pattern: RegExp;
  private readonly names: readonly string[];
  /** For each group the one behind the last of its wording: only the groups of one wording take part in a match. */
  private readonly ends: readonly number[];

  /**
   * @param wordings the first that matches at a place wins
   * @param frame gets what any of the wordings matches, as `(?:…|…)`, and returns the whole pattern
   * @param flags `g` finds the next match, `y` one that begins at the very place
   */
  constructor(
    wordings: readonly Wording[],
    flags: "g" | "y",
    frame: (wording: string) => string = (wording) => wording,
  ) {
    const named = wordings.map(({ words }) => Array.from(words.matchAll(/\(\?<(\w+)>/g), ([, name = ""]) => name));
    this.names = named.flat();
    this.ends = endsOf(named);
    const numbered = frame(`(?:${wordings.map(guarded).join("|")})`)
      .replace(/\(\?<\w+>/g, "(")
      .replace(/\\k<(\w+)>/g, (_, name: string) => `(?:\\${this.names.indexOf(name) + 1})`);
    this.pattern = new RegExp(numbered, flags);
  }

  match(text: string, from: number): WordMatch | null {
    const { pattern, names } = this;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return null;
    const groups: Record<string, string> = {};
    let at = 0;
    while (at < names.length && match[at + 1] === undefined) at++;
    for (const end = this.ends[at] ?? at; at < end; at++) {
      const words = match[at + 1];
      if (words !== undefined) groups[names[at] ?? ""] = words;
    }
    return { words: match[0], start: match.index, end: pattern.lastIndex, groups };
  }
}

function guarded({ opens, words }: Wording): string {
  return opens === undefined ? `(?:${words})` : `(?=[${opens}])(?:${words})`;
}

function endsOf(named: readonly (readonly string[])[]): readonly number[] {
  let end = 0;
  return named.flatMap((names) => {
    end += names.length;
    return names.map(() => end);
  });
}
