/** The small window after a ribbon button: one sentence and a button to close it. */
import { closeWindow, officeReady } from "../adapters/office/index.js";

const query = new URLSearchParams(window.location.search);

/** Text is never markup: it is put in as text. */
function fill(id: string, text: string | null): HTMLElement | null {
  const element = document.getElementById(id);
  if (element !== null) element.textContent = text;
  return element;
}

document.documentElement.lang = query.get("lang") ?? "zh-CN";
fill("title", query.get("title"));
fill("said", query.get("said"));
const close = fill("close", query.get("close"));
void officeReady().then(() => close?.addEventListener("click", closeWindow));
close?.focus();
