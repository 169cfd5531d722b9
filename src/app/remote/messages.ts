/** What two threads say to each other. Calls go one after another: the next begins when the answer is complete. */
import type { HostFaultCode } from "../../ports/index.js";
import type { Parcel } from "./parcels.js";

export type CallMessage =
  | { readonly is: "call"; readonly method: string }
  | { readonly is: "words"; readonly parcel: Parcel }
  /** Everything is said: carry it out. */
  | { readonly is: "go" };

export type AnswerMessage =
  /** The first word of a new thread. */
  | { readonly is: "ready" }
  | { readonly is: "answer"; readonly parcel: Parcel }
  | { readonly is: "done" }
  | { readonly is: "refused"; readonly code: HostFaultCode; readonly data: Readonly<Record<string, string>> }
  /** A mistake of ours. */
  | { readonly is: "failed"; readonly message: string };

/** What a service can be asked. */
export type Service = Readonly<Record<string, (...words: never[]) => unknown>>;

/** Methods whose words and answers are remembered on both sides, so that only what changed is sent again. */
export interface Remembers {
  readonly words: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
}
