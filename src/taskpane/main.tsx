/** Front door 1: the pane in Excel. All of it lies in one script, run part by part. */
import { HostFault } from "../ports/index.js";
import type { PaneSession } from "../ui/index.js";
import type { Language } from "../wording/index.js";
import { faultSentence, loadWords, taskPaneWords } from "../wording/pages.js";
import { composeOffice, composePane, pause, type OfficeServices } from "./compose.js";
import "./taskpane.css";

/** The ribbon button 检查 opens the pane at its findings. */
const FINDINGS = "findings";

async function start(place: HTMLElement): Promise<void> {
  const services = await composeOffice();
  await loadWords(services.page.language);
  const { createRoot } = await import(/* webpackMode: "eager" */ "react-dom/client");
  await pause();
  if (services.workbook === null) {
    const { OutsideExcel } = await import(/* webpackMode: "eager" */ "./outside-excel.js");
    createRoot(place).render(<OutsideExcel page={services.page} />);
    return;
  }
  const { TaskPane } = await import(/* webpackMode: "eager" */ "./task-pane.js");
  await pause();
  let language: Language = services.page.language;
  const session = composePane(services, () => language);
  createRoot(place).render(
    <TaskPane session={session} page={services.page} onLanguage={(chosen) => (language = chosen)} />,
  );
  await open(services, session, () => language);
}

async function open({ workbook }: OfficeServices, session: PaneSession, language: () => Language): Promise<void> {
  try {
    await session.open(await workbook.outline(), workbook);
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    document.title = faultSentence(fault, language());
    await session.open({ name: taskPaneWords(language()).thisWorkbook, sheetCount: null, activeSheet: null }, workbook);
  }
  if (new URLSearchParams(window.location.search).get("view") === FINDINGS) {
    await session.read();
    session.showTab(FINDINGS);
  }
}

const place = document.getElementById("pane");
if (place !== null) void start(place);
