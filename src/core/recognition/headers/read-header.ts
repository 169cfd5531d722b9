/** Looks a header up in a vocabulary: whole spellings first, with and without what stands in brackets, then forms in their order. */
import { rememberText } from "../../text/index.js";
import { insideBrackets, withoutBrackets } from "../cells/fold-label.js";
import type { VocabularyLine } from "./header-meaning.js";

export interface HeaderReader<Meaning> {
  /** @returns null where the label says nothing to this family. */
  (label: string): Meaning | null;
}

/** Longer cells are text, not headers. */
const LONGEST_HEADER = 40;

export function headerReader<Meaning extends string>(lines: readonly VocabularyLine<Meaning>[]): HeaderReader<Meaning> {
  const spellings = new Map<string, Meaning>();
  for (const line of lines) {
    for (const word of line.words ?? []) if (!spellings.has(word)) spellings.set(word, line.meaning);
  }
  const meaningOf = (label: string): Meaning | null => {
    if (label === "" || label.length > LONGEST_HEADER) return null;
    const bare = withoutBrackets(label);
    const whole = spellings.get(label) ?? spellings.get(bare);
    if (whole !== undefined) return whole;
    const byForm = (text: string): Meaning | null =>
      lines.find((line) => line.form?.test(text) === true && line.except?.test(text) !== true)?.meaning ?? null;
    // 评价指标(一级): what stands in brackets may be the level itself.
    const inside = spellings.get(insideBrackets(label));
    return (
      byForm(bare === "" ? label : bare) ??
      inside ??
      slashParts(label)
        .map(byForm)
        .find((each) => each !== null) ??
      null
    );
  };
  const lookUp = rememberText((label) => meaningOf(label) ?? meaningOf(inChinese(label)));
  return (label) => (label.length > LONGEST_HEADER ? meaningOf(inChinese(label)) : lookUp(label));
}

/** “三级指标 Level 3”, “Weight 分值”: the Chinese of a header in two languages; nothing where it is in one. */
function inChinese(label: string): string {
  const chinese = label.replace(FOREIGN, "");
  return chinese === label || !/[\u4e00-\u9fa5]{2}/u.test(chinese) ? "" : chinese;
}

/** A Latin word of three letters or more, with what belongs to it, in front of the Chinese or behind it. */
const FOREIGN =
  /^[A-Za-z][A-Za-z\d().,/&%'’-]{2,}(?=[\u4e00-\u9fa5])|(?<=[\u4e00-\u9fa5)])[/(]?[A-Za-z][A-Za-z\d().,/&%'’-]{2,}$/u;

/** “绩效指标名称/三级指标” written into one cell: the last part is the column's own header. */
function slashParts(label: string): readonly string[] {
  const parts = label.split("/").filter((part) => part !== "");
  return parts.length > 1 ? parts.reverse() : [];
}
