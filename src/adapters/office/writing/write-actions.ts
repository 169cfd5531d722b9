/**
 * Carries out the actions in order, one round trip for each 4 MB. Never waits silently for the end of cell editing: what was shown
 * to the person might no longer be true then (design.md §4). Not atomic: `app/apply-plan` takes back what was done.
 */
import type { WriteAction } from "../../../core/plan/write-plan.js";
import { HostFault, type WriteOptions, type WriteOutcome } from "../../../ports/index.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { BatchObjects } from "./batch-objects.js";
import { chunkActions } from "./chunk-actions.js";
import { explainRefusal } from "./explain-refusal.js";
import { queueAction } from "./queue-action.js";

export async function writeActions(
  environment: OfficeEnvironment,
  actions: readonly WriteAction[],
  options: WriteOptions,
): Promise<WriteOutcome> {
  if (environment.isReadOnlyDocument) throw new HostFault("host/read-only");
  const chunks = chunkActions(actions);
  let done = 0;
  for (const chunk of chunks) {
    try {
      await writeChunk(environment, chunk);
    } catch (error) {
      throw await explainRefusal(environment, actions, error);
    }
    done += chunk.length;
    options.onProgress?.(done, actions.length);
  }
  return { roundTrips: chunks.length };
}

function writeChunk(environment: OfficeEnvironment, actions: readonly WriteAction[]): Promise<void> {
  return environment.run({ waitsForCellEdit: false }, async (context) => {
    // A single assignment is calculated and drawn once anyway.
    if (actions.length > 1) suspendUntilNextSync(context, environment);
    const objects = new BatchObjects(context);
    for (const action of actions) queueAction(objects, action, environment);
    await context.sync();
  });
}

function suspendUntilNextSync(
  { workbook: { application } }: Excel.RequestContext,
  environment: OfficeEnvironment,
): void {
  application.suspendApiCalculationUntilNextSync();
  if (environment.supports(SET_OF.screenSuspension)) application.suspendScreenUpdatingUntilNextSync();
}
