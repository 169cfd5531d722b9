/**
 * A long list appears portion by portion while the person comes near its end: ten thousand rows at once would hold the pane up
 * for seconds. A list of ordinary length is there as a whole.
 */
import { useCallback, useRef, useState } from "react";

const PORTION = 60;
/** The next portion is there before the person sees the end of this one. */
const AHEAD = "1200px";

export interface Portion {
  /** How many items are shown. */
  readonly count: number;
  /** Stands behind the last of them. */
  readonly endRef: (end: Element | null) => void;
}

export function usePortion(length: number): Portion {
  const [count, setCount] = useState(PORTION);
  const watching = useRef<IntersectionObserver | null>(null);
  const endRef = useCallback((end: Element | null) => {
    watching.current?.disconnect();
    if (end === null || typeof IntersectionObserver === "undefined") return;
    watching.current = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setCount((shown) => shown + PORTION);
      },
      { root: end.closest(".content"), rootMargin: AHEAD },
    );
    watching.current.observe(end);
  }, []);
  return { count: typeof IntersectionObserver === "undefined" ? length : Math.min(count, length), endRef };
}
