/** The three rows of every screen: tabs or back line, content that alone scrolls, footer whose right cell is the primary button. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../pane-context.js";
import { Icon } from "./icon.js";

export function Content({ children, scrollKey }: { readonly children: ReactNode; readonly scrollKey?: string }) {
  const content = useRef<HTMLDivElement>(null);
  const shown = useRef(scrollKey);
  useEffect(() => {
    // A new view stands at its top: telling it so would have the browser lay it out at once.
    if (content.current === null || shown.current === scrollKey) return;
    shown.current = scrollKey;
    content.current.scrollTop = 0;
  }, [scrollKey]);
  return (
    <div ref={content} className="content" tabIndex={0}>
      {children}
    </div>
  );
}

export function BackLine({ title, onBack }: { readonly title: string; readonly onBack?: () => void }) {
  const { session, words } = usePane();
  return (
    <div className="back-line">
      <Button
        appearance="transparent"
        icon={<Icon name="back" />}
        aria-label={words.back}
        onClick={onBack ?? (() => session.back())}
      />
      <h1 className="back-title" title={title}>
        {title}
      </h1>
    </div>
  );
}

export interface PrimaryAction {
  readonly label: string;
  readonly act: () => void;
  /** Focusable all the same, so that a reader finds out why. */
  readonly isDisabled?: boolean;
  /** False where Ctrl+Enter must not press it: writing needs the focus on the button. */
  readonly hasShortcut?: boolean;
  readonly isPlain?: boolean;
}

export function Footer({ left, primary }: { readonly left?: ReactNode; readonly primary?: PrimaryAction | undefined }) {
  return (
    <div className="footer">
      <div className="footer-left">{left}</div>
      {primary !== undefined && (
        <Button
          className="footer-primary"
          appearance={primary.isPlain === true ? "secondary" : "primary"}
          disabledFocusable={primary.isDisabled === true}
          data-shortcut={primary.hasShortcut === false ? undefined : "primary"}
          onClick={primary.act}
        >
          {primary.label}
        </Button>
      )}
    </div>
  );
}

export function FooterNote({ children }: { readonly children: ReactNode }) {
  return <span className="note">{children}</span>;
}

export function SecondaryButton({
  label,
  act,
  isDisabled = false,
}: {
  readonly label: string;
  readonly act: () => void;
  readonly isDisabled?: boolean;
}) {
  return (
    <Button className="footer-secondary" disabledFocusable={isDisabled} onClick={act}>
      {label}
    </Button>
  );
}

export function LinkButton({
  children,
  act,
  isExpanded,
}: {
  readonly children: ReactNode;
  readonly act: () => void;
  readonly isExpanded?: boolean;
}) {
  return (
    <button type="button" className="link" aria-expanded={isExpanded} onClick={act}>
      {isExpanded !== undefined && <Icon name={isExpanded ? "down" : "right"} size={16} />}
      {children}
    </button>
  );
}
