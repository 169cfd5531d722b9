/** Shows one state of the pane, named in the address: `#why/dark/en`. For pictures and the accessibility check. */
import { createRoot } from "react-dom/client";
import { PaneSession } from "../../../src/ui/session/pane-session.js";
import { Pane } from "../../../src/ui/pane.js";
import { loadWords } from "../../../src/wording/pages.js";
import { idleServices } from "../../ui/support/idle-services.js";
import { STATE_NAMES, stateNamed } from "../../ui/support/states.js";

const [name = "", theme = "light", language = "zh-CN"] = location.hash.slice(1).split("/");
const session = new PaneSession(idleServices);
session.store.update(stateNamed(name));
document.documentElement.lang = language;
document.documentElement.dataset["states"] = STATE_NAMES.join(" ");
const place = document.createElement("div");
place.style.height = "100vh";
document.body.style.margin = "0";
document.body.append(place);
if (language === "en") await loadWords("en");
createRoot(place).render(
  <Pane
    session={session}
    theme={theme === "dark" ? "dark" : "light"}
    language={language === "en" ? "en" : "zh-CN"}
    actions={{ openSample: () => undefined, setLanguage: () => undefined, saveText: () => undefined }}
  />,
);
