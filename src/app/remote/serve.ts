/** Answers the calls that come through a gate: the other end of `RemoteService`. */
import { HostFault, type Gate } from "../../ports/index.js";
import type { AnswerMessage, CallMessage, Remembers, Service } from "./messages.js";
import { parcelsOf } from "./parcels.js";
import { sameAsBefore } from "./same-as-before.js";
import { Unpacker } from "./unpacker.js";

export interface Serving {
  /** Both sides hold this as the words of a method without anything being sent. */
  know(method: string, ...words: readonly unknown[]): void;
}

export function serve(gate: Gate, service: Service, remembers: Remembers): Serving {
  const heardWords = new Map<string, unknown>();
  const gaveAnswers = new Map<string, unknown>();
  let [method, unpacker] = ["", new Unpacker(undefined)];
  const send = (message: AnswerMessage) => gate.send(message);

  const answer = async () => {
    const words = unpacker.data as never[];
    if (remembers.words.has(method)) heardWords.set(method, words);
    const asked = service[method];
    if (asked === undefined) throw new Error(`Nobody answers to ${method}`);
    const fresh = await asked(...words);
    const known = remembers.answers.has(method) ? gaveAnswers.get(method) : undefined;
    const data = remembers.answers.has(method) ? sameAsBefore(known, fresh) : fresh;
    for (const parcel of parcelsOf(data, known)) send({ is: "answer", parcel });
    if (remembers.answers.has(method)) gaveAnswers.set(method, data);
    send({ is: "done" });
  };

  gate.listen((message) => {
    const said = message as CallMessage | null;
    if (said?.is === "call") {
      method = said.method;
      unpacker = new Unpacker(remembers.words.has(method) ? heardWords.get(method) : undefined);
    } else if (said?.is === "words") {
      unpacker.take(said.parcel);
    } else if (said?.is === "go") {
      answer().catch((fault: unknown) => send(refusalOf(fault)));
    }
  });
  send({ is: "ready" });
  return { know: (name, ...words) => void heardWords.set(name, words) };
}

function refusalOf(fault: unknown): AnswerMessage {
  if (fault instanceof HostFault) return { is: "refused", code: fault.code, data: fault.data };
  return { is: "failed", message: fault instanceof Error ? `${fault.message}\n${fault.stack ?? ""}` : String(fault) };
}
