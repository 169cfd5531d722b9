/** The parts of fast-formula-parser (MIT) that the host uses; the package carries no types of its own. */
declare module "fast-formula-parser" {
  interface Position {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  interface Area {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  export interface Argument {
    readonly value: unknown;
    readonly isRangeRef: boolean;
    readonly isCellRef: boolean;
  }
  export default class FormulaParser {
    constructor(options: {
      onCell: (position: Position) => unknown;
      onRange: (area: Area) => readonly (readonly unknown[])[];
      functions: Readonly<Record<string, (first: Argument, ...rest: Argument[]) => unknown>>;
    });
    parse(formula: string, position: Position): unknown;
  }
}
