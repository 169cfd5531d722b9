/**
 * The grid's packages one after another, so that the page answers in between: evaluated together they would hold it up. All of them
 * lie in one script; nothing is waited for.
 */
import { pause } from "../../adapters/browser/index.js";
import type { OpenGrid } from "./open-grid.js";

/** The largest, those first that others need. `webpackExports`: what is used of them is said by whoever imports it, and no more is taken in. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackMode: "eager", webpackExports: [] */ "@univerjs/core"),
  () => import(/* webpackMode: "eager", webpackExports: [] */ "@univerjs/engine-render"),
  () => import(/* webpackMode: "eager", webpackExports: [] */ "@univerjs/engine-formula"),
  () => import(/* webpackMode: "eager", webpackExports: [] */ "@univerjs/sheets-ui"),
];

export async function loadGrid(): Promise<OpenGrid> {
  for (const evaluate of PARTS) {
    await evaluate();
    await pause();
  }
  const { openGrid } = await import(/* webpackMode: "eager" */ "./open-grid.js");
  return openGrid;
}
