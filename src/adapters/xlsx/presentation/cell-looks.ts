/** The look of each cell style, by the style's number: font, fill, borders, alignment. */
import { XmlScanner } from "../xml/xml-scanner.js";
import { colorOf, type ThemeColors } from "./colors.js";
import type { BorderLook, BorderSide, CellLook } from "./sheet-presentation.js";

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const SIDES: Readonly<Record<string, BorderSide>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  top: "top",
  bottom: "bottom",
};
const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  distributed: "center",
  right: "right",
};
const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = {
  top: "top",
  center: "center",
  justify: "center",
  distributed: "center",
  bottom: "bottom",
};

export function readCellLooks(xml: string, part: string, theme: ThemeColors): CellLook[] {
  return new LookReader(new XmlScanner(xml, part), theme).read();
}

class LookReader {
  private readonly fonts: CellLook[] = [];
  private readonly fills: CellLook[] = [];
  private readonly borders: CellLook[] = [];
  private readonly looks: CellLook[] = [];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly theme: ThemeColors,
  ) {}

  read(): CellLook[] {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.isClosing) continue;
      switch (scanner.localName()) {
        case "fonts":
          this.children(() => this.fonts.push(this.font()));
          break;
        case "fills":
          this.children(() => this.fills.push(this.fill()));
          break;
        case "borders":
          this.children(() => this.borders.push(this.border()));
          break;
        case "cellXfs":
          this.children(() => this.looks.push(this.look()));
          break;
        case "cellStyleXfs":
        case "dxfs":
        case "extLst":
          scanner.skipElement();
      }
    }
    return this.looks;
  }

  /** Calls `each` at every child element of the present one, which must read it to its end. */
  private children(each: () => void): void {
    const { scanner } = this;
    if (scanner.isEmpty) return;
    const outside = scanner.depth - 1;
    while (scanner.next() && scanner.depth > outside) if (!scanner.isClosing) each();
  }

  private font(): CellLook {
    const { scanner, theme } = this;
    const font: Mutable<CellLook> = {};
    this.children(() => {
      const value = scanner.attribute("val");
      const isOn = value !== "0" && value !== "false";
      switch (scanner.localName()) {
        case "name":
          if (value !== null) font.fontName = value;
          break;
        case "sz":
          if (value !== null) font.fontSize = Number(value);
          break;
        case "b":
          font.isBold = isOn;
          break;
        case "i":
          font.isItalic = isOn;
          break;
        case "u":
          font.isUnderlined = value !== "none";
          break;
        case "strike":
          font.isStruckOut = isOn;
          break;
        case "color": {
          const color = colorOf(scanner, theme);
          if (color !== null) font.fontColor = color;
        }
      }
      scanner.skipElement();
    });
    return font;
  }

  private fill(): CellLook {
    const { scanner, theme } = this;
    const fill: Mutable<CellLook> = {};
    let isSolid = false;
    this.children(() => {
      if (scanner.localName() !== "patternFill") {
        scanner.skipElement();
        return;
      }
      isSolid = (scanner.attribute("patternType") ?? "none") !== "none";
      this.children(() => {
        const color = scanner.localName() === "fgColor" ? colorOf(scanner, theme) : null;
        if (isSolid && color !== null) fill.fillColor = color;
        scanner.skipElement();
      });
    });
    return fill;
  }

  private border(): CellLook {
    const { scanner, theme } = this;
    const borders: Partial<Record<BorderSide, BorderLook>> = {};
    this.children(() => {
      const side = SIDES[scanner.localName()];
      const line = scanner.attribute("style") ?? "none";
      let color = "#000000";
      this.children(() => {
        color = colorOf(scanner, theme) ?? color;
        scanner.skipElement();
      });
      if (side !== undefined && line !== "none") borders[side] = { line, color };
    });
    return Object.keys(borders).length === 0 ? {} : { borders };
  }

  private look(): CellLook {
    const { scanner } = this;
    const part = (list: readonly CellLook[], name: string) => list[Number(scanner.attribute(name) ?? 0)] ?? {};
    const look: Mutable<CellLook> = {
      ...part(this.fonts, "fontId"),
      ...part(this.fills, "fillId"),
      ...part(this.borders, "borderId"),
    };
    this.children(() => {
      if (scanner.localName() === "alignment") {
        const horizontal = HORIZONTAL[scanner.attribute("horizontal") ?? ""];
        const vertical = VERTICAL[scanner.attribute("vertical") ?? ""];
        if (horizontal !== undefined) look.horizontal = horizontal;
        if (vertical !== undefined) look.vertical = vertical;
        if (scanner.attribute("wrapText") === "1" || scanner.attribute("wrapText") === "true") look.wrapsText = true;
      }
      scanner.skipElement();
    });
    return look;
  }
}
