/** The look of a cell in the grid's own terms. */
import {
  BorderStyleTypes,
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLook, CellLook } from "../../adapters/xlsx/index.js";

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

const THIN: BorderLook = { line: "thin", color: "#000000" };
const ALL_SIDES = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/** @param numberFormat null is General. */
export function toGridStyle(style: CellLook | null, numberFormat: string | null): IStyleData | null {
  if (style === null && numberFormat === null) return null;
  const borders = style?.borders ?? (style?.hasBorders === true ? ALL_SIDES : undefined);
  return {
    ...(style?.fontName !== undefined && { ff: style.fontName }),
    ...(style?.fontSize !== undefined && { fs: style.fontSize }),
    ...(style?.isBold === true && { bl: BooleanNumber.TRUE }),
    ...(style?.isItalic === true && { it: BooleanNumber.TRUE }),
    ...(style?.isUnderlined === true && { ul: { s: BooleanNumber.TRUE } }),
    ...(style?.isStruckOut === true && { st: { s: BooleanNumber.TRUE } }),
    ...(style?.fontColor !== undefined && { cl: { rgb: style.fontColor } }),
    ...(style?.fillColor !== undefined && { bg: { rgb: style.fillColor } }),
    ...(style?.horizontal !== undefined && { ht: HORIZONTAL[style.horizontal] }),
    vt: VERTICAL[style?.vertical ?? "bottom"],
    ...(style?.wrapsText === true && { tb: WrapStrategy.WRAP }),
    ...(borders !== undefined && { bd: toBorders(borders) }),
    ...(numberFormat !== null && { n: { pattern: numberFormat } }),
  };
}

function toBorders(borders: NonNullable<CellLook["borders"]>): NonNullable<IStyleData["bd"]> {
  const side = (border: BorderLook | undefined) =>
    border === undefined ? null : { s: LINES[border.line] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  return { t: side(borders.top), r: side(borders.right), b: side(borders.bottom), l: side(borders.left) };
}
