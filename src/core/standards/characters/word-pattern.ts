/**
 * A pattern of many alternatives with named groups, of which a match tells those alone that took part. An ordinary match makes a
 * dictionary of all the names, which for forty of them takes longer than the matching.
 */
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

  /** @param flags `g` finds the next match, `y` one that begins at the very place; every group of the source has a name */
  constructor(source: string, flags: "g" | "y") {
    this.names = Array.from(source.matchAll(/\(\?<(\w+)>/g), ([, name = ""]) => name);
    const numbered = source
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
    for (let at = 0; at < names.length; at++) {
      const words = match[at + 1];
      if (words !== undefined) groups[names[at] ?? ""] = words;
    }
    return { words: match[0], start: match.index, end: pattern.lastIndex, groups };
  }
}
