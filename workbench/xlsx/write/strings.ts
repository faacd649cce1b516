/** The shared strings: every distinct text once. */
import { element, textElement } from '../xmlText';

export class Strings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses++;
    const known = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, known);
    return known;
  }

  part(): string {
    const items = [...this.numbers.keys()].map((text) => `<si>${textElement(text)}</si>`);
    const attributes = {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      count: this.uses,
      uniqueCount: this.numbers.size,
    };
    return element('sst', attributes, items.join(''));
  }
}
