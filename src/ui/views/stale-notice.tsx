/** What was edited since the last reading, and which scores it touches. */
import { toA1 } from "../../core/grid/index.js";
import { usePane, usePaneState } from "../pane-context.js";
import { LinkButton } from "../parts/layout.js";
import { Notice } from "../parts/notice.js";
import { isFilledIn } from "../session/reviewed-form.js";

const SHOWN = 2;
const SHOWN_CELLS = 3;

/** @param hasActions true where the view's footer does not offer them */
export function StaleNotice({ hasActions = false }: { readonly hasActions?: boolean }) {
  const { session, words } = usePane();
  const { stale, snapshot, assessment } = usePaneState();
  const [first] = stale?.cells ?? [];
  if (stale === null || first === undefined) return null;
  const { cells, changes, text } = stale;
  const places = cells.slice(0, SHOWN_CELLS).map((cell) => `${cell.sheet}!${toA1(cell)}`);
  const where = `${words.list(places)}${cells.length > SHOWN_CELLS ? words.more : ""}`;
  const forms = new Set(assessment?.review?.sheets.filter(isFilledIn).map(({ sheet }) => sheet));
  const isOfForms = cells.every(({ sheet }) => forms.has(sheet));
  const names = changes.slice(0, SHOWN).map(({ name, before, after }) => words.stale.change(name, before, after));
  if (changes.length > SHOWN) names.push(words.stale.andMore(changes.length));
  return (
    <Notice
      kind={changes.length === 0 ? "info" : "warning"}
      icon="again"
      {...(hasActions &&
        changes.length > 0 &&
        snapshot?.isReadOnly !== true && {
          actions: (
            <span className="links">
              <LinkButton act={() => void session.rescore()}>{words.stale.rescore(changes.length)}</LinkButton>
              <LinkButton act={() => session.dismissStale()}>{words.stale.later}</LinkButton>
            </span>
          ),
        })}
    >
      {changes.length === 0
        ? (isOfForms ? words.stale.reviewed : words.stale.other)(where, cells.length)
        : `${cells.length === 1 ? words.stale.notice(where, text, changes.length) : words.stale.many(where, cells.length, changes.length)}${words.list(names)}${words.notFound.fullStop}`}
    </Notice>
  );
}
