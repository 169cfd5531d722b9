/** One step of a plan in the grid: short enough that the page may answer after it. */
import { asOwnCommand } from "./start-grid.js";

export interface Step {
  /** How many actions of the plan it carries out; a fraction where a large area takes several steps. */
  readonly actionCount: number;
  readonly cellCount: number;
  readonly removesSheet: boolean;
  /** @throws HostFault `host/sheet-missing`, `host/sheet-name-taken` or `host/refused` */
  run(): void;
}

export function stepFor(facts: Partial<Omit<Step, "run">>, work: () => void): Step {
  return { actionCount: 0, cellCount: 0, removesSheet: false, ...facts, run: () => asOwnCommand(work) };
}
