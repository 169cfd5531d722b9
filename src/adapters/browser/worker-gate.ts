/** The gate to a worker of the page, and the gate from inside it. */
import type { Gate } from "../../ports/index.js";

/**
 * @param create throws where the browser lets this page have no worker, as it does for one opened from a folder
 * @returns null where there is no worker to talk to: then the page does the work itself
 */
export function openWorker(create: () => Worker): Promise<Gate | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = create();
    } catch {
      resolve(null);
      return;
    }
    let listener: ((message: unknown) => void) | null = null;
    const gate: Gate = {
      send: (message) => worker.postMessage(message),
      listen: (heard) => (listener = heard),
      pause,
    };
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (listener === null) resolve(gate);
      else listener(data);
    };
    worker.onerror = () => {
      resolve(null);
      listener?.(null);
    };
  });
}

/** Inside a worker: the gate to its page. */
export function gateToPage(): Gate {
  return {
    send: (message) => globalThis.postMessage(message),
    listen: (heard) => {
      globalThis.onmessage = ({ data }: MessageEvent<unknown>) => heard(data);
    },
    pause,
  };
}

const channel = typeof MessageChannel === "undefined" ? null : new MessageChannel();

/** A message to oneself comes after the person's clicks and keys, and without the four milliseconds of a timer. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (channel === null) {
      setTimeout(resolve, 0);
      return;
    }
    channel.port1.addEventListener("message", () => resolve(), { once: true });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}
