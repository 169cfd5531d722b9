/** The page where it is not in Excel: what it is, and where to go from here. */
import { taskPaneWords } from "../wording/pages.js";
import type { OfficePage } from "./compose.js";

export function OutsideExcel({ page: { language, hasClient } }: { readonly page: OfficePage }) {
  const { title, outsideExcel, noClient } = taskPaneWords(language);
  return (
    <main className="outside-excel" lang={language}>
      <h1>{title}</h1>
      {(hasClient ? outsideExcel : noClient).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </main>
  );
}
