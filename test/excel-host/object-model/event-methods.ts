/** The registrations that the client sends for `onChanged.add` and its like. */
import type { EventName } from "../engine/events.js";
import type { Workbook } from "../engine/workbook.js";
import type { Arguments, Members } from "./host-object.js";

function registrations(
  workbook: Workbook,
  target: string,
  events: Readonly<Record<string, EventName>>,
): Members<(args: Arguments) => unknown> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([wireName, event]) => [
      [`_Register${wireName}Event`, () => workbook.events.register(event, target)],
      [`_Unregister${wireName}Event`, () => workbook.events.unregister(event, target)],
    ]),
  );
}

export const sheetEventMethods = (workbook: Workbook, target: string) =>
  registrations(workbook, target, {
    DataChanged: "changed",
    Activated: "activated",
    Deactivated: "deactivated",
    SelectionChanged: "selectionChanged",
  });

export const collectionEventMethods = (workbook: Workbook, target: string) => ({
  ...sheetEventMethods(workbook, target),
  ...registrations(workbook, target, { Added: "added", Deleted: "deleted" }),
});
