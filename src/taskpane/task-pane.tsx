/** The pane with what Excel's page adds: the theme of Office, the person's language, and a way on when a view fails. */
import { useEffect, useState } from "react";
import { Pane, type PaneActions, type PaneSession } from "../ui/index.js";
import type { Language } from "../wording/index.js";
import { loadWords } from "../wording/pages.js";
import type { OfficePage } from "./compose.js";
import { FailedView } from "./failed-view.js";

export interface TaskPaneProps {
  readonly session: PaneSession;
  readonly page: OfficePage;
  readonly onLanguage: (language: Language) => void;
}

export function TaskPane({ session, page, onLanguage }: TaskPaneProps) {
  const [language, setLanguage] = useState<Language>(page.language);
  useEffect(() => {
    document.documentElement.lang = language;
    onLanguage(language);
  }, [language, onLanguage]);
  const actions: PaneActions = { setLanguage: (next) => void loadWords(next).then(() => setLanguage(next)) };
  return (
    <FailedView language={language}>
      <Pane session={session} language={language} theme={page.isDark ? "dark" : "light"} actions={actions} />
    </FailedView>
  );
}
