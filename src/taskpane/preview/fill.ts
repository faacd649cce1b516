import { cellAddress } from '../../excel';
import type { FiguresToPut } from '../../excel/putFigures';
import type { DataBlock, Measure } from '../../measures/definition';
import { alignPeriods, alignServices, type Alignment } from '../../measures/import/align';
import { addPart } from '../../measures/edits/parts';
import { addPeriod } from '../../measures/edits/periods';
import { addService } from '../../measures/edits/services';
import { sameName } from '../../measures/edits/names';
import { recogniseKind, samePeriod } from '../../measures/periods';
import type { Recognised } from './recognise';
import { rowNames } from './blocks';

/** A block of figures from a file, the clipboard or other cells, before it goes anywhere. */
export interface Figures {
  readonly services: readonly string[];
  readonly units: readonly string[];
  readonly periods: readonly string[];
  readonly values: readonly (readonly (number | string | null)[])[];
}

/** Which name of the measure each imported name is; null: it is not taken. */
export interface Pairing {
  readonly services: readonly Alignment[];
  readonly periods: readonly Alignment[];
}

export const pairingOf = (measure: Measure, block: DataBlock, figures: Figures): Pairing => ({
  services: alignServices(figures.services, rowNames(measure, block)).pairs,
  periods: alignPeriods(figures.periods, measure.periods.labels).pairs,
});

/** Price indexes are named where they are used (Inputs), so a file cannot bring new ones. */
export const takesNewRows = (block: DataBlock): boolean => block !== 'deflators';

/** The measure with the names that the figures bring, each in the order in which they stand there. */
export function withNewNames(measure: Measure, block: DataBlock, figures: Figures, pairing: Pairing): Measure {
  const periods = pairing.periods.filter(({ own }) => own === null).map(({ imported }) => imported);
  const withPeriods =
    measure.periods.labels.length === 0
      ? begun(measure, periods)
      : periods.reduce((now, label) => addPeriod(now, label).value, measure);
  if (!takesNewRows(block)) return withPeriods;
  return pairing.services.reduce(
    (now, { own, imported }, row) => (own === null ? withRow(now, block, imported, figures.units[row] ?? '') : now),
    withPeriods,
  );
}

function begun(measure: Measure, labels: readonly string[]): Measure {
  const { method } = measure;
  return {
    ...measure,
    periods: { kind: recogniseKind(labels), labels },
    method: { ...method, base: labels[0] ?? '', reportPeriod: labels.at(-1) ?? '' },
  };
}

function withRow(measure: Measure, block: DataBlock, name: string, unit: string): Measure {
  switch (block) {
    case 'quantities':
    case 'costs':
      return addService(measure, { name, unit: block === 'quantities' ? unit : '' }).value;
    case 'labour':
    case 'pay':
      return addPart(measure, 'labour', { name, measured: /hour|ชั่วโมง/iu.test(unit) ? 'hours' : 'fullTimeEquivalents' })
        .value;
    case 'spending':
      return addPart(measure, 'purchases', { name, deflator: null }).value;
    case 'capital':
      return addPart(measure, 'capital', { name, given: { kind: 'consumption' }, deflator: null }).value;
    case 'quality':
      return addPart(measure, 'quality', { name, unit, direction: 1, weight: 1, service: null }).value;
    case 'deflators':
      return measure;
  }
}

export interface Filling {
  readonly write: FiguresToPut;
  /** Figures that are written, and how many of them take the place of another one. */
  readonly figures: number;
  readonly replaced: number;
}

/** The figures as a rectangle over the data table as it stands; a cell without a figure is left as it is. */
export function fillingOf({ source, values }: Recognised, figures: Figures, pairing: Pairing): Filling {
  const rowOf = source.services.map((name) =>
    pairing.services.findIndex(({ own, imported }) => sameName(own ?? imported, name)),
  );
  const columnOf = source.periods.map((label) =>
    pairing.periods.findIndex(({ own, imported }) => samePeriod(own ?? imported, label)),
  );
  const cells = rowOf.map((row) => columnOf.map((column) => figures.values[row]?.[column] ?? null));
  const changes = cells.flatMap((line, i) => line.map((cell, j) => [cell, values[i]?.[j] ?? null] as const));
  const written = changes.filter(([cell]) => cell !== null);
  const address = `${cellAddress(source.firstRow - 1, source.firstPeriodColumn - 1)}:${cellAddress(
    source.lastRow - 1,
    source.lastPeriodColumn - 1,
  )}`;
  return {
    write: { sheet: source.sheet, address, values: cells },
    figures: written.length,
    replaced: written.filter(([cell, before]) => before !== null && before !== cell).length,
  };
}

/** Cells that were read from the workbook, as figures to be copied. */
export const figuresOfBlock = ({ source, values, range }: Recognised): Figures => {
  const unit = source.unitColumn === undefined ? undefined : source.unitColumn - 1 - range.column;
  return {
    services: source.services,
    units: source.services.map((_, at) =>
      unit === undefined ? '' : (range.text[source.firstRow - 1 - range.row + at]?.[unit] ?? ''),
    ),
    periods: source.periods,
    values: values.map((row) =>
      row.map((cell) => (typeof cell === 'number' || typeof cell === 'string' ? cell : null)),
    ),
  };
};
