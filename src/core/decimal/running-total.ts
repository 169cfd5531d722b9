/** A total that grows by one addend after the other, without a number for every step on the way. */
import { add } from "./arithmetic.js";
import type { Rational } from "./rational.js";
import { plus, type WholeNumber } from "./whole-number.js";

export class RunningTotal {
  private numerator: WholeNumber = 0;
  private denominator: WholeNumber = 1;

  get value(): Rational {
    return { numerator: this.numerator, denominator: this.denominator };
  }

  add(addend: Rational): void {
    if (addend.numerator === 0) return;
    if (addend.denominator === this.denominator) {
      this.numerator = plus(this.numerator, addend.numerator);
      return;
    }
    const { numerator, denominator } = add(this.value, addend);
    this.numerator = numerator;
    this.denominator = denominator;
  }
}

export function sum(values: Iterable<Rational>): Rational {
  const total = new RunningTotal();
  for (const value of values) total.add(value);
  return total.value;
}
