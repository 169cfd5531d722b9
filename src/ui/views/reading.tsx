/** Reading with progress and a way to stop; nothing is changed meanwhile. */
import { usePane, usePaneState } from "../pane-context.js";
import { Content, Footer, FooterNote } from "../parts/layout.js";

export function Reading() {
  const { session, words } = usePane();
  const { progress } = usePaneState();
  const { done = 0, total = 0, sheet = null, isScoring = false } = progress ?? {};
  const share = total === 0 ? null : done / total;
  return (
    <>
      <Content>
        <h1>{words.reading.title}</h1>
        <progress
          className="progress"
          aria-label={words.reading.title}
          {...(share !== null && !isScoring && { value: share })}
        />
        <div className="row caption" role="status">
          <span>{isScoring ? words.reading.scoring : words.reading.progress(sheet, done, total)}</span>
          <span className="space" />
          {share !== null && !isScoring && <span className="number">{Math.round(share * 100)}%</span>}
        </div>
        <div className="skeleton" aria-hidden="true">
          {["40%", "70%", "100%", "100%", "100%", "100%", "80%"].map((width, index) => (
            <div key={index} style={{ width }} />
          ))}
        </div>
      </Content>
      <Footer
        left={<FooterNote>{words.firstRun.readsOnly}</FooterNote>}
        primary={{ label: words.stop, act: () => session.stopReading(), isPlain: true }}
      />
    </>
  );
}
