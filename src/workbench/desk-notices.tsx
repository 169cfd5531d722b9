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
}

export function DeskNotices({ desk, words, language, look }: DeskNoticesProps) {
  const { fault, waiting, wasRefused } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { workbench } = words;
  const close = <Button onClick={() => desk.dismiss()}>{workbench.close}</Button>;
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
            <>
              <Button onClick={() => void desk.openWaiting(look)}>{workbench.discardAnyway}</Button>{" "}
              <Button onClick={() => desk.dismiss()}>{workbench.keep}</Button>
            </>
          }
        >
          {workbench.discard}
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
