/** What a file or the browser refused, and the question about unsaved changes. The page goes on working behind them. */
import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { Notice } from "../ui/index.js";
import type { Language, PaneWords } from "../wording/index.js";
import { faultSentence } from "../wording/pages.js";
import type { Desk, GridLook } from "./desk.js";

interface DeskNoticesProps {
  readonly desk: Desk;
  readonly words: PaneWords;
  readonly language: Language;
  readonly look: GridLook;
  /** The notice goes, and the button that had the focus with it: the focus goes back to the bar. */
  readonly leave: () => void;
}

export function DeskNotices({ desk, words, language, look, leave }: DeskNoticesProps) {
  const { fault, waiting, wasRefused } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { workbench } = words;
  const answer = (label: string, act: () => unknown) => (
    <Button
      onClick={() => {
        leave();
        act();
      }}
    >
      {label}
    </Button>
  );
  const close = answer(workbench.close, () => desk.dismiss());
  return (
    <div className="desk-notices">
      {fault !== null && (
        <Notice kind="error" actions={close}>
          {faultSentence(fault, language)}
        </Notice>
      )}
      {waiting !== null && (
        <Notice
          kind="warning"
          actions={
            <span className="links">
              {answer(workbench.saveFirst, () => desk.saveAndOpenWaiting(look))}
              {answer(workbench.discardAnyway, () => desk.openWaiting(look))}
              {answer(workbench.keep, () => desk.dismiss())}
            </span>
          }
        >
          {workbench.discard(waiting.name)}
        </Notice>
      )}
      {wasRefused && (
        <Notice kind="info" actions={close}>
          {workbench.structure}
        </Notice>
      )}
    </div>
  );
}
