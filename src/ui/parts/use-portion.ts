/**
 * A long list appears portion by portion while the person comes near its end: ten thousand rows at once would hold the pane up
 * for seconds. A list of ordinary length is there as a whole.
 */
import { useCallback, useEffect, useRef, useState } from "react";

export const PORTION = 60;
/** The next portion is there before the person sees the end of this one. */
const AHEAD = "1200px";

export interface Portion {
  /** How many items are shown. */
  readonly count: number;
  /** Stands behind the last of them. */
  readonly endRef: (end: Element | null) => void;
  /** Goes on until the item at this place is shown as well. */
  readonly showUpTo: (index: number) => void;
}

export function usePortion(length: number): Portion {
  const [count, setCount] = useState(PORTION);
  const [wanted, setWanted] = useState(0);
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
  useEffect(() => {
    if (count >= Math.min(wanted, length)) return;
    const next = requestAnimationFrame(() => setCount((shown) => shown + PORTION));
    return () => cancelAnimationFrame(next);
  }, [count, wanted, length]);
  const showUpTo = useCallback((index: number) => setWanted((before) => Math.max(before, index + 1)), []);
  return { count: typeof IntersectionObserver === "undefined" ? length : Math.min(count, length), endRef, showUpTo };
}
