/** What the product does in two lines, and one button. Reads nothing before it is asked. */
import { usePane, usePaneState } from "../pane-context.js";
import { Icon } from "../parts/icon.js";
import { Content, Footer, FooterNote, LinkButton, SecondaryButton } from "../parts/layout.js";
import { Notice } from "../parts/notice.js";

export function FirstRun() {
  const { session, words, actions } = usePane();
  const { book, undoable } = usePaneState();
  const { firstRun } = words;
  return (
    <>
      <Content>
        <h1 className="welcome">
          {firstRun.title[0]}
          <br />
          {firstRun.title[1]}
        </h1>
        <p className="secondary">{firstRun.lead}</p>
        <p className="secondary">{firstRun.safety}</p>
        <h2>{firstRun.book}</h2>
        <div className="card book">
          <Icon name="sheet" />
          <div>
            <div className="cut">{book?.name ?? firstRun.noBook}</div>
            <div className="caption">
              {book === null
                ? firstRun.noBookHint
                : book.sheetCount !== null && firstRun.sheets(book.sheetCount, book.activeSheet)}
            </div>
          </div>
        </div>
        {undoable !== null && (
          <Notice kind="info" icon="undo">
            {words.receipt.undoLast(undoable.title)}
          </Notice>
        )}
        <p className="question">{firstRun.noTable}</p>
        <p className="links">
          {actions.openSample !== undefined && <LinkButton act={actions.openSample}>{firstRun.sample}</LinkButton>}
          {book !== null && (
            <LinkButton act={() => void session.preview({ kind: "template" })}>{firstRun.template}</LinkButton>
          )}
        </p>
        <p className="caption privacy">{firstRun.privacy}</p>
      </Content>
      <Footer
        left={
          undoable === null ? (
            <FooterNote>{firstRun.readsOnly}</FooterNote>
          ) : (
            <SecondaryButton label={words.receipt.undo} act={() => void session.undo()} />
          )
        }
        primary={{ label: firstRun.start, act: () => void session.read(), isDisabled: book === null }}
      />
    </>
  );
}
