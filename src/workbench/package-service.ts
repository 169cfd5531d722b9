/** Opening and saving as a service for another thread: the page never holds the package itself. */
import type { WorkbookSnapshot } from "../core/index.js";
import type { WriteAction } from "../core/plan/write-plan.js";
import type { RemoteService } from "../app/remote/index.js";
import type { PaneService } from "../app/pane/pane-service.js";
import { HostFault } from "../ports/index.js";
import type { OpenedPackage, OpenPackage } from "./open-package.js";

/** The worker of the workbench: the pane's engine and the package beside it. */
export type DeskService = PaneService & ReturnType<typeof packageService>;

/** @param onOpened told what the opened package holds */
export function packageService(open: OpenPackage, onOpened: (snapshot: WorkbookSnapshot) => void) {
  let opened: OpenedPackage | null = null;
  return {
    open: async (bytes: Uint8Array, name: string) => {
      opened = await open(bytes, name);
      onOpened(opened.snapshot);
      return { snapshot: opened.snapshot, looks: opened.looks };
    },
    save: (now: WorkbookSnapshot, written: readonly WriteAction[]): Promise<Uint8Array> => {
      if (opened === null) throw new HostFault("file/unreadable");
      return opened.saved(now, written);
    },
  };
}

/** The same on the page's side. */
export function remotePackages(service: RemoteService<DeskService>): OpenPackage {
  return async (bytes, name) => {
    const { snapshot, looks } = await service.call("open", bytes, name);
    // What the package holds is what the engine will be asked about: both sides have it already.
    service.know("look", snapshot);
    service.know("save", snapshot, []);
    return { snapshot, looks, saved: (now, written) => service.call("save", now, written) };
  };
}
