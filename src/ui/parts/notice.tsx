/** A message that stays until its reason is gone: an error speaks at once, everything else when the reader is ready. */
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.js";

const LOOKS = {
  warning: { icon: "warning", tone: "warning" },
  error: { icon: "error", tone: "danger" },
  success: { icon: "done", tone: "success" },
  info: { icon: "info", tone: "quiet" },
} as const satisfies Record<string, { icon: IconName; tone: string }>;

export function Notice({
  kind,
  icon,
  children,
  actions,
}: {
  readonly kind: keyof typeof LOOKS;
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={`notice notice-${kind}`} role={kind === "error" ? "alert" : "status"}>
      <Icon name={icon ?? LOOKS[kind].icon} tone={LOOKS[kind].tone} />
      <div className="say">{children}</div>
      {actions !== undefined && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
