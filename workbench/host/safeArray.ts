/** Arrays as the desktop host hands them over (COM's SAFEARRAY), nested ones included. */
export interface SafeArray {
  dimensions(): number;
  toArray(): unknown[];
}

export function safeArray(values: readonly unknown[]): SafeArray {
  return {
    dimensions: () => 1,
    toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)),
  };
}
