/** The colours of a file as "#RRGGBB": direct, of the palette, of the theme with its tint. */
import { XmlScanner } from "../xml/xml-scanner.js";

/** ECMA-376 part 1, 18.8.27: the palette that files without one of their own use. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Where a file has no theme: the one of Office. In the order in which cells count them, light before dark. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const THEME_NAMES = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

export type ThemeColors = readonly string[];

/** @param xml the theme part; null where the file has none */
export function readThemeColors(xml: string | null, part: string): ThemeColors {
  if (xml === null) return OFFICE_THEME;
  const colors = [...OFFICE_THEME];
  const scanner = new XmlScanner(xml, part);
  let place = -1;
  while (scanner.next()) {
    if (scanner.isClosing) {
      if (scanner.localName() === "clrScheme") break;
      continue;
    }
    const name = scanner.localName();
    if (THEME_NAMES.includes(name)) place = THEME_NAMES.indexOf(name);
    else if (place >= 0 && name === "srgbClr") colors[place] = scanner.attribute("val") ?? colors[place] ?? "000000";
    else if (place >= 0 && name === "sysClr") colors[place] = scanner.attribute("lastClr") ?? colors[place] ?? "000000";
  }
  return colors;
}

/** @returns null for the host's own colour (automatic), which is no colour of the file. */
export function colorOf(scanner: XmlScanner, theme: ThemeColors): string | null {
  const rgb = scanner.attribute("rgb");
  const indexed = scanner.attribute("indexed");
  const themed = scanner.attribute("theme");
  const base =
    rgb !== null
      ? rgb.slice(-6)
      : themed !== null
        ? theme[Number(themed)]
        : indexed !== null
          ? PALETTE[Number(indexed)]
          : undefined;
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
  const tint = Number(scanner.attribute("tint") ?? 0);
  return `#${tint === 0 || !Number.isFinite(tint) ? base.toUpperCase() : tinted(base, tint)}`;
}

/** Lighter towards white, darker towards black: close to Excel's HSL rule, and equal to it for greys. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const moved = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return moved
    .map((channel) =>
      Math.round(Math.min(Math.max(channel, 0), 255))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
