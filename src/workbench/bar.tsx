/** Open, save, undo, redo, and what state the file is in. */
import { Button } from "@fluentui/react-components";
import { useRef, useSyncExternalStore } from "react";
import { Icon, type IconName } from "../ui/index.js";
import type { PaneWords } from "../wording/index.js";
import type { Desk } from "./desk.js";

interface BarProps {
  readonly desk: Desk;
  readonly words: PaneWords;
  readonly open: (file: File) => void;
}

export function Bar({ desk, words, open }: BarProps) {
  const { book, isOpening, isUnsaved, isSaved, canUndo, canRedo } = useSyncExternalStore(
    desk.store.subscribe,
    desk.store.get,
  );
  // Half a write is neither saved nor taken back.
  const { isBusy } = useSyncExternalStore(desk.session.store.subscribe, desk.session.store.get);
  const field = useRef<HTMLInputElement>(null);
  const { workbench } = words;
  const button = (icon: IconName, label: string, act: () => void, isDisabled = false) => (
    <Button appearance="subtle" icon={<Icon name={icon} />} disabledFocusable={isDisabled} onClick={act}>
      {label}
    </Button>
  );
  const noteOf = () => {
    if (isOpening !== null && book !== null) return workbench.opening(isOpening);
    return isUnsaved ? workbench.unsaved : isSaved ? workbench.saved : "";
  };
  return (
    <header className="desk-bar" data-region tabIndex={-1}>
      <strong className="desk-bar-name">{words.name}</strong>
      <div className="desk-bar-tools" role="toolbar" aria-label={workbench.toolbar}>
        {button("open", workbench.open, () => field.current?.click(), isBusy)}
        {button("save", workbench.save, () => void desk.save(), book === null || isBusy)}
        {button("undo", workbench.undo, () => desk.undo(), !canUndo || isBusy)}
        {button("redo", workbench.redo, () => desk.redo(), !canRedo || isBusy)}
      </div>
      <span className="desk-bar-file">{book?.name}</span>
      <span className="desk-bar-note" role="status">
        {noteOf()}
      </span>
      <span className="desk-bar-space" />
      <span className="desk-bar-note">{workbench.local}</span>
      <input
        ref={field}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls,.et"
        data-testid="file"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file !== undefined) open(file);
        }}
      />
    </header>
  );
}
