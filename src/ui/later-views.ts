/** Views that come in a script of their own, so that the pane is there before them. */
import { lazy, type ComponentType } from "react";

const load = () => import(/* webpackChunkName: "views" */ "./views/later.js");

type LaterViews = Awaited<ReturnType<typeof load>>;
type PropsOf<View> = View extends (props: infer Props) => unknown ? Props : never;

let loading: Promise<LaterViews> | null = null;

/** Asked for while the person reads the first view, so that no later one is waited for. */
export function loadLaterViews(): Promise<LaterViews> {
  return (loading ??= load());
}

function later<Name extends keyof LaterViews>(name: Name) {
  return lazy(async () => ({ default: (await loadLaterViews())[name] as ComponentType<PropsOf<LaterViews[Name]>> }));
}

export const FaultView = later("FaultView");
export const Findings = later("Findings");
export const Indicators = later("Indicators");
export const Judgement = later("Judgement");
export const NotFound = later("NotFound");
export const Overview = later("Overview");
export const Preview = later("Preview");
export const Reading = later("Reading");
export const Receipt = later("Receipt");
export const Reports = later("Reports");
export const Settings = later("Settings");
export const Why = later("Why");
