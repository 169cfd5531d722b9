/** Dates that a file stores as ISO 8601 text, as the serial numbers that Excel would show for them. */

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** @returns null where the text is no date. @example isoDateToSerial("2022-12-31", 1900) is 44926 */
export function isoDateToSerial(text: string, dateSystem: 1900 | 1904): number | null {
  const isTimeOnly = /^T?\d{1,2}:\d{2}/.test(text);
  const stated = isTimeOnly ? `1970-01-01T${text.replace(/^T/, "")}` : text;
  const milliseconds = Date.parse(
    /T.*(?:Z|[+-]\d{2}:?\d{2})$|^\d{4}-\d{2}-\d{2}$/.test(stated) ? stated : `${stated}Z`,
  );
  if (Number.isNaN(milliseconds)) return null;
  return (milliseconds - (isTimeOnly ? 0 : EPOCH[dateSystem])) / MILLISECONDS_A_DAY;
}
