/** Why Excel refused a write, looked up afterwards, so that the sentence can name the sheet. */
import type { WriteAction } from "../../../core/plan/write-plan.js";
import { HostFault } from "../../../ports/index.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { officeErrorCode, toHostFault } from "../translate-error.js";

const WORTH_A_LOOK: ReadonlySet<string | null> = new Set([
  "AccessDenied",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidOperation",
]);

interface Circumstances {
  readonly isStructureProtected: boolean;
  readonly missing: string | undefined;
  readonly isProtected: string | undefined;
  readonly taken: string | undefined;
}

export async function explainRefusal(
  environment: OfficeEnvironment,
  actions: readonly WriteAction[],
  error: unknown,
): Promise<unknown> {
  const code = officeErrorCode(error);
  if (!WORTH_A_LOOK.has(code)) return toHostFault(error);
  const seen = await lookAround(environment, actions).catch(() => null);
  if (seen === null) return toHostFault(error);
  const changesSheets = actions.some(({ kind }) => kind === "add-sheet" || kind === "remove-sheet");
  if (seen.isStructureProtected && changesSheets) {
    return new HostFault("host/structure-protected", {}, { cause: error });
  }
  const sheet = { AccessDenied: seen.isProtected, ItemNotFound: seen.missing, ItemAlreadyExists: seen.taken }[
    code ?? ""
  ];
  if (sheet !== undefined) return toHostFault(error, { sheet });
  return code === "AccessDenied"
    ? new HostFault("host/refused", { officeCode: code }, { cause: error })
    : toHostFault(error);
}

function lookAround(environment: OfficeEnvironment, actions: readonly WriteAction[]): Promise<Circumstances> {
  const added = new Set(actions.flatMap((action) => (action.kind === "add-sheet" ? [action.sheet] : [])));
  const names = [...new Set(actions.map((action) => action.sheet))];
  return environment.run({ waitsForCellEdit: false }, async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    const sheets = names.map((name) => {
      const worksheet = worksheets.getItemOrNullObject(name);
      worksheet.load("name");
      worksheet.protection.load("protected");
      return { name, worksheet };
    });
    await context.sync();
    const there = sheets.filter(({ worksheet }) => !worksheet.isNullObject);
    return {
      isStructureProtected: protection.protected,
      missing: sheets.find(({ name, worksheet }) => worksheet.isNullObject && !added.has(name))?.name,
      isProtected: there.find(({ worksheet }) => worksheet.protection.protected)?.name,
      taken: there.find(({ name }) => added.has(name))?.name,
    };
  });
}
