/** Scores as live formulas: the door that the other folders use. */
export { formulaFor } from "./formula-for.js";
