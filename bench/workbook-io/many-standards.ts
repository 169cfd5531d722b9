/** A thousand standards that all differ, as where many units wrote their own: ten ways to put one, each with figures of its own. */
import type { IndicatorPattern } from "./ten-thousand-indicators.js";

const percent = (index: number): string => `${60 + (index % 41)}%`;
const pieces = (index: number): string => `${20 + (index % 60)}个`;

/** @param index from 0; two indexes less than a thousand apart give two standards */
export function manyStandards(index: number): IndicatorPattern {
  const way = PATTERNS[index % PATTERNS.length];
  if (way === undefined) throw new RangeError(`no pattern for ${index}`);
  return way(Math.floor(index / PATTERNS.length) % 100);
}

const PATTERNS: readonly ((number: number) => IndicatorPattern)[] = [
  (number) => ({
    standard: `完成率达到${100 - (number % 10)}%及以上的，得满分；每低1个百分点扣${points(number)}分，扣完为止。`,
    target: `≥${100 - (number % 10)}%`,
    actual: percent,
  }),
  (number) => ({
    standard: `每发现${1 + (number % 10)}处不符合规定的，扣${points(number)}分，扣完为止。`,
    target: "0",
    actual: (index) => `${index % 9}处`,
  }),
  (number) => ({
    standard: `完成${20 + number}个及以上的，得满分；否则按实际完成比例得分。`,
    target: `${20 + number}个`,
    actual: pieces,
  }),
  (number) => ({
    standard: `满意度≥${90 - (number % 10)}%的，得满分；${80 - (number % 10)}%（含）至${90 - (number % 10)}%的，得分值的${60 + Math.floor(number / 10)}%；其余不得分。`,
    target: `≥${90 - (number % 10)}%`,
    actual: percent,
  }),
  (number) => ({
    standard: `在${1 + (number % 12)}月${1 + Math.floor(number / 12)}日前完成的，得满分；每迟1天扣${points(number)}分，扣完为止。`,
    target: "按时",
    actual: (index) => `迟${index % 6}天`,
  }),
  (number) => ({
    standard: `单位成本不高于${100 + number}元的，得满分；每高出1%扣分值的${1 + (number % 5)}%。`,
    target: `≤${100 + number}元`,
    actual: (index) => `${90 + (index % 60)}元`,
  }),
  (number) => ({
    standard: `①管理制度健全（${points(number)}分）；②执行记录完整（${points(number + 1)}分）；③在${30 + number}日内归档（${points(number + 2)}分）。每有一项不符合的，不得该项分值。`,
    target: "健全",
    actual: () => "健全",
  }),
  (number) => ({
    standard: `较上年增长${5 + (number % 20)}%以上的，得满分；增长但不足的，得${50 + Math.floor(number / 20)}%的分值；未增长的，不得分。`,
    target: `增长${5 + (number % 20)}%`,
    actual: (index) => `增长${index % 25}%`,
  }),
  (number) => ({
    standard: `抽查${30 + number}份资料，合格率100%的，得满分；每有一份不合格，扣${points(number)}分，扣完为止。`,
    target: "100%",
    actual: percent,
  }),
  (number) => ({
    standard: `根据第${number + 1}批任务的实施效果，分为显著、较好、一般三档，分别得100%、${70 + (number % 10)}%、${40 + (number % 10)}%的分值。`,
    target: "显著",
    actual: (index) => (index % 2 === 0 ? "显著" : "较好"),
  }),
];

/** Small enough for an indicator of one hundredth of a point. */
function points(number: number): string {
  return (0.001 + (number % 100) / 10_000).toFixed(4);
}
