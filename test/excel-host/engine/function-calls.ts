/** Calls of custom functions during a recalculation: numbered when they go out, settled when the add-in hands in their results. */
export interface FunctionResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  /** 1 is #N/A, as the runtime numbers it. */
  readonly errorCode?: number;
}

export class FunctionCalls {
  /** Set by the add-in when its functions may be called. */
  isReady = false;
  private lastId = 0;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();

  call(send: (id: number) => void): Promise<FunctionResult> {
    this.lastId += 1;
    const id = this.lastId;
    const result = new Promise<FunctionResult>((resolve) => this.waiting.set(id, resolve));
    send(id);
    return result;
  }

  settle(results: readonly FunctionResult[]): void {
    for (const result of results) {
      this.waiting.get(result.id)?.(result);
      this.waiting.delete(result.id);
    }
  }
}
