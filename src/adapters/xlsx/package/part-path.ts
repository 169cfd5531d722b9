/** Paths of parts: where a relationship leads, and where a part's own relationships stand. */

/** @example resolveTarget("xl/worksheets/sheet1.xml", "../drawings/drawing1.xml") is "xl/drawings/drawing1.xml" */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/, "");
  if (path.startsWith("/")) return path.slice(1);
  const segments = source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** @example relationshipsPath("xl/workbook.xml") is "xl/_rels/workbook.xml.rels"; of the package itself (""), "_rels/.rels" */
export function relationshipsPath(source: string): string {
  return source.replace(/([^/]*)$/, "_rels/$1.rels");
}

/** The part that a part of relationships belongs to: the inverse of `relationshipsPath`. */
export function sourceOf(relationships: string): string {
  return relationships.replace(/_rels\/([^/]*)\.rels$/, "$1");
}

/** @example relativeTarget("xl/workbook.xml", "xl/worksheets/sheet2.xml") is "worksheets/sheet2.xml" */
export function relativeTarget(source: string, path: string): string {
  const from = source.split("/").slice(0, -1);
  const to = path.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
