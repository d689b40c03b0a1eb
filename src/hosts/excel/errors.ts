import { HostError, type HostErrorCode } from "../host";

/**
 * What the codes of Excel's API mean to the user. From Excel.ErrorCodes, OfficeExtension.ErrorCodes and the list in
 * Microsoft's "Error handling with the application-specific JavaScript APIs".
 */
const MEANINGS: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  AccessDenied: "protected",
  ItemNotFound: "sheet-gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  ActivityLimitReached: "busy",
  Busy: "busy",
  HostIsBusy: "busy",
  RequestAborted: "busy",
  Timeout: "busy",
  Conflict: "busy",
  InsertDeleteConflict: "busy",
  InactiveWorkbook: "busy",
  ServiceNotAvailable: "offline",
  ConnectionFailure: "offline",
  Unauthenticated: "no-permission",
  BadPassword: "no-permission",
  ApiNotAvailable: "not-supported",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
};

/** The code of an error from office.js, or "" when it comes from elsewhere. */
export function excelCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

export interface ErrorPlace {
  /** The sheet that was asked for. */
  readonly sheet?: string;
  /** The workbook is shown for reading only: "access denied" means that then, and no protected sheet. */
  readonly isReadOnly?: boolean;
}

/** Every error of a host's method is a HostError; those that are so already pass. */
export function toHostError(error: unknown, place: ErrorPlace = {}): HostError {
  if (error instanceof HostError) return error;
  const code = excelCode(error);
  const meaning = MEANINGS[code] ?? "unknown";
  return new HostError(
    meaning === "protected" && place.isReadOnly === true ? "read-only" : meaning,
    { sheet: place.sheet ?? "", code },
    { cause: error },
  );
}

/** Lets go as soon as the signal fires. What Excel still answers is dropped: a request under way cannot be stopped. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  const cancelled = () => new HostError("cancelled");
  if (signal.aborted) {
    work.catch(() => undefined);
    throw cancelled();
  }
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(cancelled());
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
