/** One of several, in the system's own list: complete by keyboard, touch and reader. */
import type { ReactNode } from "react";
import { Icon } from "./icon.js";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
  readonly isRequired?: boolean;
  /** A line of text that can be chosen anew. */
  readonly isPlain?: boolean;
  readonly isSmall?: boolean;
}

export function Choice({ label, value, choose, children, isRequired, isPlain, isSmall }: ChoiceProps) {
  return (
    <span className={`choice${isPlain === true ? " is-plain" : ""}${isSmall === true ? " is-small" : ""}`}>
      <select
        aria-label={label}
        aria-required={isRequired}
        value={value}
        onChange={({ target }) => choose(target.value)}
      >
        {children}
      </select>
      <Icon name="down" size={16} />
    </span>
  );
}
