/**
 * The codes of Excel.ErrorCodes, of OfficeExtension.ErrorCodes, and of Microsoft's "Error handling with the
 * application-specific JavaScript APIs", save those of the ribbon's and Word's own; and one that nobody knows.
 */
export const DOCUMENTED_CODES: readonly string[] = [
  ...["AccessDenied", "ActivityLimitReached", "ApiNotAvailable", "ApiNotFound", "BadPassword", "Client Error"],
  ...["Conflict", "ConnectionFailure", "ContentLengthRequired", "DirtySupportingFormula", "EmptyChartSeries"],
  ...["FilteredRangeConflict", "FormulaLengthExceedsLimit", "GeneralException", "InactiveWorkbook"],
  ...["InsertDeleteConflict", "InvalidArgument", "InvalidBinding", "InvalidObjectPath", "InvalidOperation"],
  ...["InvalidOperationInCellEditMode", "InvalidReference", "InvalidRequest", "InvalidSelection", "ItemAlreadyExists"],
  ...["ItemNotFound", "MemoryLimitReached", "MergedRangeConflict", "NonBlankCellOffSheet", "NotImplemented"],
  ...["OpenWorkbookLinksBlocked", "OperationCellsExceedLimit", "PivotTableRangeConflict"],
  ...["PowerQueryRefreshResourceChallenge", "RangeExceedsLimit", "RangeImageExceedsLimit"],
  ...["RefreshWorkbookLinksBlocked", "RequestAborted", "RequestPayloadSizeLimitExceeded"],
  ...["ResponsePayloadSizeLimitExceeded", "ServiceNotAvailable", "Unauthenticated", "UnsupportedFeature"],
  ...["UnsupportedFillType", "UnsupportedOperation", "UnsupportedSheet", "NobodyKnowsThis"],
];
