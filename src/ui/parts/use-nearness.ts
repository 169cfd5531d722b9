/** Whether a block of a long list is near what the person sees, and how high it was when it was last there. */
import { useCallback, useRef, useState } from "react";

/** The next blocks are there before the person comes to them. */
const AHEAD = "1200px";

export interface Nearness {
  /** True as well where the browser cannot say. */
  readonly isNear: boolean;
  /** Null until it was there once. */
  readonly height: number | null;
  /** The block's place in the page, whether its rows are there or only their room. */
  readonly place: (block: HTMLElement | null) => void;
}

export function useNearness(): Nearness {
  const [isNear, setNear] = useState(typeof IntersectionObserver === "undefined");
  const [height, setHeight] = useState<number | null>(null);
  const watching = useRef<IntersectionObserver | null>(null);
  const place = useCallback((block: HTMLElement | null) => {
    watching.current?.disconnect();
    if (block === null || typeof IntersectionObserver === "undefined") return;
    watching.current = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last === undefined) return;
        if (!last.isIntersecting && block.childElementCount > 0) setHeight(last.boundingClientRect.height);
        setNear(last.isIntersecting);
      },
      { root: block.closest(".content"), rootMargin: AHEAD },
    );
    watching.current.observe(block);
  }, []);
  return { isNear, height, place };
}
