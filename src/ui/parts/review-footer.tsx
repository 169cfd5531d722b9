/** The foot of a view from which the scores go into the workbook: read it again, or look at what will be written. */
import { usePane, usePaneState } from "../pane-context.js";
import { Footer, FooterNote, SecondaryButton } from "./layout.js";

export function ReviewFooter() {
  const { session, words } = usePane();
  const isReadOnly = usePaneState().snapshot?.isReadOnly === true;
  return (
    <Footer
      left={
        isReadOnly ? (
          <FooterNote>{words.overview.readOnly}</FooterNote>
        ) : (
          <SecondaryButton label={words.overview.again} act={() => void session.read()} />
        )
      }
      primary={{
        label: words.overview.review,
        act: () => void session.preview({ kind: "scores" }),
        isDisabled: isReadOnly,
      }}
    />
  );
}
