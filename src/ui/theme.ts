/** Fluent's light and dark themes with the overrides that 4.5:1 and dark bars need, and the fonts of Chinese Windows, macOS and Linux. */
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
    // Tracks of bars and the number of findings: Fluent's own is black, a hole in the pane's #292929.
    colorNeutralBackground5: "#474747",
  },
};
