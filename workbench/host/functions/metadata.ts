/** functions.json as custom-functions-metadata writes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: { readonly requiresAddress?: boolean; readonly cancelable?: boolean; readonly stream?: boolean };
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionDeclaration[];
  readonly allowErrorForDataTypeAny?: boolean;
}
