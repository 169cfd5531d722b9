/** Language and theme of the page: what the person chose, else what browser and system say. Kept on this computer alone. */
import { useCallback, useEffect, useState } from "react";
import type { Language } from "../wording/index.js";
import { loadWords } from "../wording/pages.js";

const LANGUAGE_KEY = "jiping.language";

export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setState] = useState<Language>(firstLanguage);
  const setLanguage = useCallback((next: Language) => {
    void loadWords(next).then(() => setState(next));
    remember(LANGUAGE_KEY, next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return [language, setLanguage];
}

export function useDark(): boolean {
  const query = "(prefers-color-scheme: dark)";
  const [isDark, setDark] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const onChange = () => setDark(media.matches);
    media.addEventListener("change", onChange);
    return () => media.removeEventListener("change", onChange);
  }, []);
  return isDark;
}

export function firstLanguage(): Language {
  const known = recalled(LANGUAGE_KEY) ?? navigator.language;
  return known.startsWith("zh") ? "zh-CN" : "en";
}

/** A browser may refuse its storage (private window, file://): the page works without. */
function recalled(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Not remembered: the next visit asks the browser's language again.
  }
}
