/**
 * Which cells are formatted as Text, said before anything is written. Where the host did not tell the formats of blanks with its cells,
 * they are looked at now, in one round trip; which of them the write reaches is decided when it is carried out.
 */
import { rectangleToA1 } from "../../core/grid/index.js";
import { touchedAreas } from "../../core/plan/invert-plan.js";
import { HostFault, type WorkbookPort } from "../../ports/index.js";
import { withoutKeptFormats } from "../without-kept-formats.js";
import type { Proposal } from "./pane-engine.js";

export async function lookAtFormats(port: WorkbookPort | null, proposal: Proposal): Promise<Proposal> {
  const { plan } = proposal.planned;
  const doubtful = plan.actions.filter(
    (action) => action.kind === "set-number-format" && action.format === null && action.replaces !== undefined,
  );
  if (port === null || doubtful.length === 0) return proposal;
  const asked = { ...plan, actions: doubtful };
  try {
    const found = await port.readAreas(touchedAreas(asked));
    const freed = withoutKeptFormats(asked, found).plan.actions.flatMap((action) =>
      action.kind === "set-number-format" ? [rectangleToA1(action.area)] : [],
    );
    const { preview } = proposal;
    return { ...proposal, preview: { ...preview, freedTextAreas: [...preview.freedTextAreas, ...freed] } };
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    // A cell is being edited, say: the preview stands without it, and writing will say what is in the way.
    return proposal;
  }
}
