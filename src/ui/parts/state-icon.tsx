/** Every state of an indicator has its own icon and its own word. */
import type { IndicatorState } from "../session/indicator-state.js";
import { Icon, type IconName } from "./icon.js";

const LOOKS: Record<IndicatorState, { readonly icon: IconName; readonly tone?: "warning" | "brand" | "quiet" }> = {
  scored: { icon: "formula" },
  stated: { icon: "done", tone: "quiet" },
  "needs-judgement": { icon: "pencil", tone: "brand" },
  "needs-data": { icon: "missing", tone: "warning" },
  unread: { icon: "question", tone: "warning" },
  "not-applicable": { icon: "dash", tone: "quiet" },
  adjusted: { icon: "person" },
};

export function StateIcon({
  state,
  size = 20,
  isPlain = false,
}: {
  readonly state: IndicatorState;
  readonly size?: 16 | 20;
  readonly isPlain?: boolean;
}) {
  const { icon, tone } = LOOKS[state];
  return <Icon name={icon} size={size} tone={isPlain ? undefined : tone} />;
}
