/** Takes a part out of the package with its own relationships and its content type. */
import { removeContentType } from "./content-types.js";
import type { OfficePackage } from "./office-package.js";
import { relationshipsPath } from "./part-path.js";

export function removePart(parts: OfficePackage, path: string): void {
  parts.remove(path);
  parts.remove(relationshipsPath(path));
  removeContentType(parts, path);
}
