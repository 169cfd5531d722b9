/**
 * A refusal in Excel's own terms: the code that the add-in sees as `OfficeExtension.Error.code`.
 * Codes and messages: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class HostError extends Error {
  /** Such as `Range.values`; filled in by the executor. */
  location = "";

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const refuse = {
  invalidArgument: (message = "The argument is invalid or missing or has an incorrect format.") =>
    new HostError("InvalidArgument", message),
  /** The message is quoted in office-js #1025. */
  dimensions: () =>
    new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    ),
  itemNotFound: () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404),
  itemExists: () => new HostError("ItemAlreadyExists", "The resource being created already exists."),
  accessDenied: () => new HostError("AccessDenied", "You cannot perform the requested operation.", 401),
  invalidOperation: () => new HostError("InvalidOperation", "The operation attempted is invalid on the object."),
  mergedConflict: () =>
    new HostError("MergedRangeConflict", "Cannot complete the operation. A table can't overlap with a merged range."),
  rangeTooLarge: () =>
    new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number."),
  formulaTooLong: () =>
    new HostError("FormulaLengthExceedsLimit", "The bytecode of the applied formula exceeds the maximum length limit."),
  apiNotFound: () =>
    new HostError(
      "ApiNotFound",
      "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
      404,
    ),
  /** Our rule: what the emulator does not model, it refuses; it never pretends. */
  notModelled: (what: string) =>
    new HostError("NotImplemented", `The requested feature isn't implemented: ${what}`, 501),
} as const;
