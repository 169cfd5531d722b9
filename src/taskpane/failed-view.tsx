/** A mistake of ours in a view ends in a sentence and a button, never in a white pane. */
import { Component, type ReactNode } from "react";
import type { Language } from "../wording/index.js";
import { taskPaneWords } from "../wording/pages.js";

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

export class FailedView extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const words = taskPaneWords(this.props.language);
    return (
      <div role="alert" style={{ padding: 16 }}>
        <p>{words.failed}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
      </div>
    );
  }
}
