/** While a plan is carried out the grid is drawn a few times a second, not after each of its hundreds of commands. */
import { pause } from "../../adapters/browser/index.js";

const EVERY_MS = 400;
/** A page that nobody sees is not painted: it is not waited for. */
const LONGEST_FRAME_MS = 100;

/** The grid's own switch. */
export interface Drawing {
  activate(): void;
  deactivate(): void;
}

export class SeldomDrawing {
  private last = performance.now();

  constructor(private readonly drawing: Drawing | null) {
    drawing?.deactivate();
  }

  /** Lets the page answer before the work goes on, and the grid draw where it is time to. */
  async turn(): Promise<void> {
    if (performance.now() - this.last < EVERY_MS) {
      await pause();
      return;
    }
    this.drawing?.activate();
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, LONGEST_FRAME_MS);
    });
    this.drawing?.deactivate();
    this.last = performance.now();
    // The frame is the grid's: what comes next has a moment of its own.
    await pause();
  }

  end(): void {
    this.drawing?.activate();
  }
}
