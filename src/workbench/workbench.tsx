/** The page: bar above, grid on the left, the pane on the right. The pane never covers the grid. */
import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type DragEvent } from "react";
import { Pane, THEMES, type PaneActions } from "../ui/index.js";
import type { Language } from "../wording/index.js";
import { paneWords } from "../wording/pages.js";
import { Bar } from "./bar.js";
import type { ChosenFile, Desk } from "./desk.js";
import { useDark, useLanguage } from "./preferences.js";
import { DeskNotices } from "./desk-notices.js";
import { saveToDisk } from "./save-to-disk.js";

export function Workbench({ desk }: { readonly desk: Desk }) {
  const [language, setLanguage] = useLanguage();
  const isDark = useDark();
  const words = paneWords(language);
  const state = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const [isDropping, setDropping] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const look = useMemo(() => ({ language, isDark }), [language, isDark]);
  const open = useCallback((file: ChosenFile) => void desk.open(file, look), [desk, look]);
  const gridPlace = useCallback((place: HTMLDivElement | null) => desk.setContainer(place), [desk]);

  useEffect(() => {
    if (!state.isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state.isUnsaved]);

  useRegions(page);
  useFileKeys(desk, page);
  useOpeningSample(desk, look);

  const actions = useMemo<PaneActions>(
    () => ({
      openSample: () => void desk.openSample(look),
      setLanguage,
      saveText: (name, text) => saveToDisk(name, new TextEncoder().encode(text)),
    }),
    [desk, look, setLanguage],
  );

  const dragging = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setDropping(event.dataTransfer.types.includes("Files"));
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setDropping(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDropping(false);
      const [file] = event.dataTransfer.files;
      if (file !== undefined) open(chosen(file));
    },
  };

  return (
    <FluentProvider theme={THEMES[isDark ? "dark" : "light"]} className="workbench-theme" lang={language}>
      <div ref={page} className="workbench" {...dragging}>
        <Bar desk={desk} words={words} open={(file) => open(chosen(file))} />
        <div className="desk">
          <DeskNotices
            desk={desk}
            words={words}
            language={language}
            look={look}
            leave={() => page.current?.querySelector<HTMLElement>(".desk-bar button")?.focus()}
          />
          <section
            className="grid"
            aria-label={words.workbench.grid}
            aria-busy={state.isOpening !== null}
            data-region
            tabIndex={-1}
          >
            {state.book === null && (
              <p className="grid-empty">
                {state.isOpening === null ? words.workbench.empty : words.workbench.opening(state.isOpening)}
              </p>
            )}
            <div ref={gridPlace} className="grid-place" />
          </section>
          {isDropping && <div className="drop">{words.workbench.drop}</div>}
        </div>
        <div className="beside" data-region tabIndex={-1}>
          <Pane session={desk.session} language={language} theme={isDark ? "dark" : "light"} actions={actions} />
        </div>
      </div>
    </FluentProvider>
  );
}

function chosen(file: File): ChosenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** F6 goes round bar, grid and pane; Shift+F6 back. */
function useRegions(page: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const regions = [...(page.current?.querySelectorAll<HTMLElement>("[data-region]") ?? [])];
      const at = regions.findIndex((region) => region.contains(document.activeElement));
      const next = regions[(at + (event.shiftKey ? regions.length - 1 : 1)) % regions.length];
      (next?.querySelector<HTMLElement>("button:not([disabled]), [tabindex='0']") ?? next)?.focus();
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [page]);
}

/** Ctrl+S saves and Ctrl+O opens, as in every spreadsheet: the browser's own would save or leave this page. */
function useFileKeys(desk: Desk, page: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== "s" && key !== "o") return;
      event.preventDefault();
      event.stopPropagation();
      if (desk.session.state.isBusy) return;
      if (key === "s") void desk.save();
      else page.current?.querySelector<HTMLInputElement>("input[type=file]")?.click();
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [desk, page]);
}

/** `#sample` in the address opens the sample: what `npm start` shows. */
function useOpeningSample(desk: Desk, look: { readonly language: Language; readonly isDark: boolean }) {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || location.hash !== "#sample") return;
    isDone.current = true;
    void desk.openSample(look);
  }, [desk, look]);
}
