/**
 * Which handlers are registered and which messages wait for them.
 * Numbers and shapes are what Microsoft's client expects of a host; meanings:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_TYPE;

/** [category, type, target, message as JSON, sequence] */
export type EventEntry = readonly [number, number, string, string, number];

const RICH_API_EVENT = 65_536;

/** The target of handlers that belong to the whole collection of sheets. */
export const ALL_SHEETS = "Workbook";

export class EventBoard {
  private readonly handlers = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private sequence = 0;
  isEnabled = true;

  register(name: EventName, target: string): void {
    const key = `${name}|${target}`;
    this.handlers.set(key, (this.handlers.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, target: string): void {
    const key = `${name}|${target}`;
    this.handlers.set(key, Math.max(0, (this.handlers.get(key) ?? 0) - 1));
  }

  get handlerCount(): number {
    return [...this.handlers.values()].reduce((sum, count) => sum + count, 0);
  }

  raise(name: EventName, sheetId: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.isEnabled) return;
    for (const target of new Set([sheetId, ALL_SHEETS])) {
      if ((this.handlers.get(`${name}|${target}`) ?? 0) === 0) continue;
      this.sequence += 1;
      this.waiting.push([RICH_API_EVENT, EVENT_TYPE[name], target, JSON.stringify(message), this.sequence]);
    }
  }

  take(): EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
}
