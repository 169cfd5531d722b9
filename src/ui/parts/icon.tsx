/** Line icons of 20 × 20; always beside a word, so that they say nothing to a screen reader. */
import type { JSX } from "react";

const SHAPES = {
  sheet: (
    <>
      <rect x="3.5" y="4" width="13" height="12" rx="1.5" />
      <path d="M3.5 8h13M3.5 12h13M8 8v8" />
    </>
  ),
  down: <path d="m5.5 8 4.5 4.5L14.5 8" />,
  right: <path d="m8 5.5 4.5 4.5L8 14.5" />,
  back: <path d="M12 5.5 7.5 10l4.5 4.5" />,
  warning: (
    <>
      <path d="M10 3.5 17 16H3z" />
      <path d="M10 8.2v3.6M10 13.9v.2" />
    </>
  ),
  error: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m7.7 7.7 4.6 4.6M12.3 7.7l-4.6 4.6" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.3v4M10 6.6v.2" />
    </>
  ),
  done: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m7 10.2 2.2 2.2L13.2 8" />
    </>
  ),
  formula: <path d="M11.5 4.5c-1.6-.6-2.7.2-3 1.8L7 14c-.3 1.5-1.2 2.1-2.5 1.7M5.5 8.5h5M11 11l4.5 5M15.5 11 11 16" />,
  pencil: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m7.5 12.5.4-2 3.8-3.8 1.6 1.6-3.8 3.8z" />
    </>
  ),
  missing: (
    <>
      <circle cx="10" cy="10" r="7" strokeDasharray="2.5 2" />
      <path d="M7 10h6" />
    </>
  ),
  question: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M8 8.2c.1-1.2.9-1.9 2-1.9s2 .7 2 1.8c0 1.4-2 1.5-2 3.1M10 13.4v.2" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="7" r="3" />
      <path d="M4.5 16.5c.5-3 2.5-4.5 5.5-4.5s5 1.5 5.5 4.5" />
    </>
  ),
  dash: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M7 10h6" />
    </>
  ),
  search: (
    <>
      <circle cx="9" cy="9" r="4.5" />
      <path d="m12.5 12.5 4 4" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="9" width="10" height="7" rx="1.5" />
      <path d="M7.5 9V6.8a2.5 2.5 0 0 1 5 0V9" />
    </>
  ),
  again: <path d="M15.5 8A6 6 0 1 0 16 11M16 4v4h-4" />,
  open: <path d="M3 15.5v-10h5l1.5 2H16v2M3 15.5l2.5-6H18l-2.5 6z" />,
  save: (
    <>
      <path d="M4 4h10l2.5 2.5V16H4z" />
      <path d="M7 4v4h6V4M7 16v-4.500h6V16" />
    </>
  ),
  undo: <path d="M7 4 3.5 7.5 7 11M4 7.500h7.5a4.200 4.200 0 0 1 0 8.500H9" />,
  redo: <path d="m13 4 3.5 3.5L13 11M16 7.500H8.5a4.200 4.200 0 0 0 0 8.500H11" />,
  close: <path d="m5.5 5.5 9 9M14.500 5.500l-9 9" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof SHAPES;

export function Icon({
  name,
  size = 20,
  tone,
}: {
  readonly name: IconName;
  readonly size?: 16 | 20 | 32;
  readonly tone?: "warning" | "danger" | "success" | "brand" | "quiet" | undefined;
}) {
  return (
    <svg
      className={tone === undefined ? "icon" : `icon tone-${tone}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[name]}
    </svg>
  );
}
