/** Labels of services and periods, and when two of them mean the same. */

/** Equal for Excel's MATCH, which ignores case. */
export const sameToExcel = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Case, blanks around and double blanks (also no-break ones) do not make another service. */
export const normalised = (label: string): string => label.replace(/\s+/gu, ' ').trim().toLowerCase();

export const isBlank = (label: string): boolean => normalised(label) === '';
