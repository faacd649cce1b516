/** What a function of the add-in says about its cell, such as which argument has a negative quantity. */
export class CellMessages {
  private readonly texts = new Map<string, string>();

  set(sheet: string, row: number, column: number, text: string | null): void {
    const key = keyOf(sheet, row, column);
    if (text === null) this.texts.delete(key);
    else this.texts.set(key, text);
  }

  at(sheet: string, row: number, column: number): string | null {
    return this.texts.get(keyOf(sheet, row, column)) ?? null;
  }

  forgetSheet(sheet: string): void {
    for (const key of this.texts.keys()) if (sheetOf(key) === sheet) this.texts.delete(key);
  }

  renameSheet(sheet: string, to: string): void {
    for (const [key, text] of [...this.texts]) {
      if (sheetOf(key) !== sheet) continue;
      this.texts.delete(key);
      this.texts.set(`${key.slice(0, key.indexOf('!'))}!${to}`, text);
    }
  }
}

const keyOf = (sheet: string, row: number, column: number): string => `${row},${column}!${sheet}`;
const sheetOf = (key: string): string => key.slice(key.indexOf('!') + 1);
