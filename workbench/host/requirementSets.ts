/** Which members exist: a member above these sets fails, as it would in the oldest Excel that the add-in supports. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel 2021 and LTSC 2021 (learn.microsoft.com, "Excel JavaScript API requirement sets"). */
export const EXCEL_2021: RequirementSets = {
  ExcelApi: '1.14',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  RichApiRuntime: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  Settings: '1.1',
  DialogApi: '1.2',
};

interface Gated {
  OfficeExtension?: { CommonUtility?: { _doApiNotSupportedCheck?: boolean } };
}

/**
 * Lets the library itself refuse members above the sets. It has the check, but sets its switch on a subclass where
 * nothing reads it. Called when the page's library is loaded and before the add-in's first batch.
 */
export function gateByRequirementSets(page: Window): void {
  const utility = (page as Gated).OfficeExtension?.CommonUtility;
  if (utility) utility._doApiNotSupportedCheck = true;
}
