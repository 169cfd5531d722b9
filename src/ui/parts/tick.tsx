/** A box to tick, or one of several to choose, with its label: the system's own control in Fluent's looks. */
import type { ReactNode } from "react";

interface TickProps {
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
  /** The label. */
  readonly children: ReactNode;
  /** Of those of which one is chosen; absent for a box. */
  readonly group?: string;
  readonly isDisabled?: boolean;
}

export function Tick({ isOn, set, children, group, isDisabled = false }: TickProps) {
  return (
    <label className="tick">
      <input
        type={group === undefined ? "checkbox" : "radio"}
        name={group}
        checked={isOn}
        disabled={isDisabled}
        onChange={({ target }) => set(target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
