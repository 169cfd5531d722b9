/** The page inside Excel: when it is ready, and how the person has set up Office. */

export interface OfficePage {
  readonly language: "zh-CN" | "en";
  readonly isDark: boolean;
  /** False where the page was opened outside Excel, or in an Excel below the set that the manifest asks for. */
  readonly isExcel: boolean;
  /** False where office.js did not load: its server cannot be reached, or a file is missing. */
  readonly hasClient: boolean;
}

/** Resolves once office.js has found its host; outside Office too, with `isExcel` false. */
export async function officeReady(): Promise<OfficePage> {
  if (!("Office" in globalThis)) {
    return { isExcel: false, hasClient: false, language: languageOf(false), isDark: false };
  }
  const { host } = await Office.onReady();
  const isExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  return { isExcel, hasClient: true, language: languageOf(isExcel), isDark: isExcel && isDarkTheme() };
}

function languageOf(isExcel: boolean): OfficePage["language"] {
  const language = isExcel ? Office.context.displayLanguage : navigator.language;
  return language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** Excel on the web tells no theme: the browser's own preference counts there. */
function isDarkTheme(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme === undefined) return window.matchMedia("(prefers-color-scheme: dark)").matches;
  return luminance(theme.bodyBackgroundColor) < 0.5;
}

function luminance(color: string): number {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9A-Fa-f]{2}/g) ?? []).map((part) => parseInt(part, 16));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
