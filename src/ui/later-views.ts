/** Views that come in a script of their own, so that the pane is there before them. */
import { useEffect, useState } from "react";

const load = () => import(/* webpackChunkName: "views" */ "./views/later.js");

export type LaterViews = Awaited<ReturnType<typeof load>>;

let loaded: LaterViews | null = null;

/** Asked for while the person reads the first view, so that no later one is waited for. */
export async function loadLaterViews(): Promise<LaterViews> {
  return (loaded ??= await load());
}

/** Null until they are there; from then on a view stands at once, and the focus is not lost in between. */
export function useLaterViews(): LaterViews | null {
  const [views, setViews] = useState(loaded);
  useEffect(() => {
    let isCurrent = true;
    void loadLaterViews().then((all) => {
      if (isCurrent) setViews(all);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return views;
}
