/** A service in another thread, asked as if it were here: words and answers travel in small parcels, one call after another. */
import { HostFault, type Gate } from "../../ports/index.js";
import type { AnswerMessage, CallMessage, Remembers, Service } from "./messages.js";
import { parcelsOf } from "./parcels.js";
import { Unpacker } from "./unpacker.js";

type Words<Asked extends Service, Method extends keyof Asked> = Parameters<Asked[Method]>;
type Answer<Asked extends Service, Method extends keyof Asked> = Awaited<ReturnType<Asked[Method]>>;

interface Waiting {
  readonly unpacker: Unpacker;
  readonly settle: (fault: Error | null) => void;
}

export class RemoteService<Asked extends Service> {
  private last: Promise<unknown> = Promise.resolve();
  private waiting: Waiting | null = null;
  private isGone = false;
  private readonly saidWords = new Map<string, unknown>();
  private readonly gotAnswers = new Map<string, unknown>();

  constructor(
    private readonly gate: Gate,
    private readonly remembers: Remembers,
  ) {
    gate.listen((message) => this.hear(message as AnswerMessage | null));
  }

  /** @throws HostFault as the service throws it */
  call<Method extends keyof Asked & string>(
    method: Method,
    ...words: Words<Asked, Method>
  ): Promise<Answer<Asked, Method>> {
    const answer = this.last.then(() => this.ask(method, words));
    this.last = answer.catch(() => undefined);
    // What comes back is the service's own answer: both threads are built from the same type.
    return answer as Promise<Answer<Asked, Method>>;
  }

  /** Both sides hold this as the words of a method without anything being sent. */
  know<Method extends keyof Asked & string>(method: Method, ...words: Words<Asked, Method>): void {
    this.saidWords.set(method, words);
  }

  private async ask(method: keyof Asked & string, words: readonly unknown[]): Promise<unknown> {
    if (this.isGone) throw gone();
    this.send({ is: "call", method });
    const known = this.remembers.words.has(method) ? this.saidWords.get(method) : undefined;
    for (const parcel of parcelsOf(words, known)) {
      this.send({ is: "words", parcel });
      await this.gate.pause();
    }
    if (this.remembers.words.has(method)) this.saidWords.set(method, words);
    const unpacker = new Unpacker(this.gotAnswers.get(method));
    const answered = new Promise<void>((resolve, reject) => {
      this.waiting = { unpacker, settle: (fault) => (fault === null ? resolve() : reject(fault)) };
    });
    this.send({ is: "go" });
    await answered;
    if (this.remembers.answers.has(method)) this.gotAnswers.set(method, unpacker.data);
    return unpacker.data;
  }

  private hear(message: AnswerMessage | null): void {
    if (message === null) this.isGone = true;
    if (message?.is === "answer") {
      this.waiting?.unpacker.take(message.parcel);
      return;
    }
    if (message?.is === "ready") return;
    const { waiting } = this;
    this.waiting = null;
    waiting?.settle(faultOf(message));
  }

  private send(message: CallMessage): void {
    this.gate.send(message);
  }
}

function faultOf(message: Exclude<AnswerMessage, { is: "answer" | "ready" }> | null): Error | null {
  if (message === null) return gone();
  if (message.is === "refused") return new HostFault(message.code, message.data);
  return message.is === "failed" ? new Error(message.message) : null;
}

function gone(): HostFault {
  return new HostFault("page/helper-gone");
}
