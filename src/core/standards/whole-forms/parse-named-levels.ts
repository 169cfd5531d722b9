/** 评价分为满意、基本满意、不满意，对应得4分、2分、0分: names first, then as many awards in the same order. */
import type { Amount } from "../../model/index.js";
import { FULL_SCORE, pointsOf, shareOf } from "../../model/amount.js";
import { isFiller, isProcedure } from "../clauses/filler.js";
import { NO_MODIFIERS } from "../clauses/modifiers.js";
import { readNumeral, readShare } from "../characters/read-numeral.js";
import type { Statement } from "../statements/statement.js";
import { DECIMAL, FULL_MARK, SHARE } from "../characters/words.js";

const GIVEN = `(?:${DECIMAL}分?|满分|${SHARE})`;
const AWARDS = new RegExp(
  `^(?<head>.+?),?(?:分别|依次|逐级|相应|对应){1,6}(?:按|给予|评)?(?:得|计|记|赋|为)?(?:(?:${FULL_MARK})的)?(?<awards>${GIVEN}(?:[、,]${GIVEN})+)(?:的?(?<ofFull>${FULL_MARK}))?[。;]?$`,
);
/** Without one of these no awards are given in order. */
const IN_ORDER = /分别|依次|逐级|相应|对应/;
/** 三档, 四个等级: how many there are, behind the names. */
const TALLY = /(?:[二两三四五]?个?(?:档次|档|等级|等次|级|情形))?的?$/;
const JOINT = /^(?<subject>.*)(?:分为|划分为|分成|评定为|评为|结果为|等级为|[:,])(?<names>.*)$/;
const NAME = /^[^,;。:\d%]{1,16}$/;
const GRADED_HEAD = /分为|划分|分成|评为|评定|结果|等级|档|满意|优/;

/** @returns one statement a name; null where the text is not written so from end to end. */
export function parseNamedLevels(plain: string): readonly Statement[] | null {
  if (!IN_ORDER.test(plain)) return null;
  const { head, awards, ofFull } = AWARDS.exec(plain)?.groups ?? {};
  if (head === undefined || awards === undefined || !/分|%/.test(`${awards}${ofFull ?? ""}`)) return null;
  const bare = head.replace(TALLY, "");
  const joint = JOINT.exec(bare)?.groups;
  const names = (joint?.["names"] ?? bare).split("、");
  const given = awards.split(/[、,]/).map(amountOf);
  // 方案、台账分别得2分、1分: points of their own, unless the words say that they are levels of one thing.
  if (names.length !== given.length || !GRADED_HEAD.test(head) || !isSubject(joint?.["subject"] ?? "")) return null;
  if (!names.every((name) => NAME.test(name))) return null;
  return names.map((words, at) => ({
    words,
    condition: { is: "words", words },
    step: null,
    award: { says: "amount", amount: given[at] ?? FULL_SCORE },
    modifiers: NO_MODIFIERS,
    start: 0,
    end: plain.length,
  }));
}

/** The name of what is graded, or how it is looked at. */
function isSubject(words: string): boolean {
  return (
    /^[^,;。\d%]{0,24}$/.test(words) || words.split(",").every((clause) => isFiller(clause) || isProcedure(clause))
  );
}

function amountOf(words: string): Amount {
  if (words === "满分") return FULL_SCORE;
  return /%|\/|分之|半/.test(words) ? shareOf(readShare(words)) : pointsOf(readNumeral(words.replace(/分$/, "")));
}
