/** Fluent's light and dark themes with the three overrides that 4.5:1 needs, and the fonts of Chinese Windows, macOS and Linux. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const FONTS = {
  fontFamilyBase:
    '"Segoe UI Variable","Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif',
  fontFamilyMonospace: 'Consolas,"Cascadia Mono","Noto Sans Mono CJK SC",monospace',
} satisfies Partial<Theme>;

export type ThemeName = "light" | "dark";

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, ...FONTS, colorStatusWarningForeground1: "#a33f06" },
  dark: {
    ...webDarkTheme,
    ...FONTS,
    colorStatusDangerForeground1: "#eeacb2",
    colorBrandForegroundLink: "#62abf5",
  },
};
