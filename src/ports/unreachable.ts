/** A broken promise of our own code: no finding about a workbook, and nothing that a host refused. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}
