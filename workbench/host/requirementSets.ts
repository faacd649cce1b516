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
