/** From indicators to quality indexes on the sheet Quality: read, held, turned, weighted, joined (rules Q3 to Q9, S29). */
import { normalised } from '../../measures/labels';
import type { FigureSource } from '../../measures/measure';
import { across, at, down, SUMMARY } from '../plan/columns';
import type { Rows } from '../plan/columns';
import type { Page } from '../plan/page';
import type { PlanCell } from '../plan/plan';
import { readFigure, rowLookup } from '../context/readRows';
import { cell, textLiteral } from '../plan/reference';
import { wholeColumn } from '../context/sourceReference';
import { FORMATS } from '../plan/styles';
import { averageGrowth, formula } from '../plan/tableRows';
import type { MeasureContext } from './context';
import { baseIs100, inBase, measureTable } from './context';
import type { PeriodRows } from './periodsTable';
import { qualityGroups } from '../../measures/qualityGroups';
import type { QualityGroup } from '../../measures/qualityGroups';
import { qualityInOrder } from '../../measures/qualityGroups';

export interface QualityIndexes {
  readonly groups: readonly (QualityGroup & { readonly row: number })[];
}

interface Build {
  readonly page: Page;
  readonly context: MeasureContext;
  readonly periods: PeriodRows;
  readonly count: number;
}

export function qualityIndexTables(page: Page, context: MeasureContext, periods: PeriodRows): QualityIndexes {
  const build: Build = { page, context, periods, count: context.measure.quality.length };
  const used = usedTable(build);
  const settings = directionTable(build, used);
  const known = knownTable(build, used);
  const held = heldTable(build, used, known);
  const relatives = relativeTable(build, held, settings);
  const weighted = weightedTable(build, relatives, settings);
  return { groups: indexTable(build, weighted) };
}

const labelFrom = (rows: Rows, i: number): PlanCell => formula(cell(1, rows.first + i, 'column'));

function usedTable({ page, context, periods, count }: Build): Rows {
  const { words, sources, measure } = context;
  const source = sources.quality;
  const indicators = qualityInOrder(measure);
  page.heading(words.quality.used, [words.quality.usedNote]);
  return measureTable(page, context, words.quality.indicator, words.quality.row).addServices(count, (i, line) => {
    const { name, unit } = indicators[i] ?? { name: '', unit: '' };
    return {
      label: name,
      unit,
      summary: source ? formula(rowLookup(cell(1, line, 'column'), name, source)) : '[x]',
      summaryFormat: FORMATS.count,
      value: (t): PlanCell =>
        source
          ? formula(readFigure(source, cell(SUMMARY, line, 'column'), at(t, periods.columnRow(source), 'row')))
          : 0,
      format: FORMATS.price,
    };
  });
}

/**
 * Indicator, index, direction, weight, weight used. Read from the measure's own table, where a word and a number stand beside each
 * indicator; otherwise as the measure has them.
 */
function directionTable({ page, context, count }: Build, used: Rows): Rows {
  const { words, measure } = context;
  const w = words.quality;
  const indicators = qualityInOrder(measure);
  const groups = qualityGroups(measure);
  page.heading(w.directions, [w.directionsNote]);
  const first =
    page.table({
      cells: [w.indicator, w.belongsTo, w.direction, w.weight, w.weightUsed],
      styles: ['columnHeading', 'columnHeading', 'columnHeadingNumber', 'columnHeadingNumber', 'columnHeadingNumber'],
    }) + 1;
  for (let i = 0; i < count; i++) {
    const line = first + i;
    const group = groups.find((one) => i >= one.first && i < one.first + one.count);
    const all = `D$${first + (group?.first ?? 0)}:D$${first + (group?.first ?? 0) + (group?.count ?? 1) - 1}`;
    page.add({
      cells: [
        labelFrom(used, i),
        group?.service == null ? w.allServices : group.name,
        direction(context, indicators[i]?.direction ?? 1, cell(SUMMARY, used.first + i)),
        weight(context, indicators[i]?.weight ?? 0, cell(SUMMARY, used.first + i)),
        formula(`D${line}/SUM(${all})`),
      ],
      styles: ['label', 'unit', 'figure', 'figure', 'figure'],
      formats: [undefined, undefined, FORMATS.count, undefined, FORMATS.share],
    });
  }
  return { first, last: first + count - 1 };
}

function direction({ sources, measure, words }: MeasureContext, value: number, row: string): PlanCell {
  const source = ownTable(sources.quality, measure);
  if (!source) return value;
  return formula(
    `IF(INDEX(${wholeColumn(source, source.labelColumn + 1)},${row})=${textLiteral(words.entry.directions.lower)},-1,1)`,
  );
}

function weight({ sources, measure }: MeasureContext, value: number, row: string): PlanCell {
  const source = ownTable(sources.quality, measure);
  if (!source) return value;
  return formula(`SUM(INDEX(${wholeColumn(source, source.labelColumn + 2)},${row}))`);
}

const ownTable = (source: FigureSource | undefined, { data }: MeasureContext['measure']): FigureSource | undefined =>
  data.quality === undefined || data.quality.kind === 'table' ? source : undefined;

function knownTable({ page, context, count }: Build, used: Rows): Rows {
  const { words, output } = context;
  page.heading(words.quality.known, [words.quality.knownNote]);
  const table = measureTable(page, context, words.quality.indicator, words.quality.periodsKnown);
  return table.addServices(count, (i, line) => ({
    label: labelFrom(used, i),
    unit: words.oneOrZero,
    summary: formula(`SUM(${across(output.data.periods, line, '')})`),
    summaryFormat: FORMATS.count,
    value: (t) => formula(`IF(${at(t, used.first + i)}<0,#NUM!,IF(${at(t, used.first + i)}>0,1,0))`),
    format: FORMATS.count,
  }));
}

function heldTable({ page, context, count }: Build, used: Rows, known: Rows): Rows {
  const { words, output, measure } = context;
  const { periods } = output.data;
  const isHeld = measure.method.qualityGaps === 'held';
  const w = words.quality;
  page.heading(isHeld ? w.held : w.heldMissing, [isHeld ? w.heldNote : w.heldMissingNote]);
  const table = measureTable(page, context, w.indicator, isHeld ? w.firstKnown : words.summary);
  const firstKnown = (i: number) =>
    formula(`INDEX(${across(periods, used.first + i, '')},MATCH(1,${across(periods, known.first + i, '')},0))`);
  return table.addServices(count, (i, line) => ({
    label: labelFrom(used, i),
    unit: qualityInOrder(measure)[i]?.unit ?? '',
    summary: isHeld ? firstKnown(i) : words.notApplicable,
    value: (t) => {
      const before = isHeld ? cell(SUMMARY + t, line) : 'NA()';
      return formula(`IF(${at(t, known.first + i)}=1,${at(t, used.first + i)},${before})`);
    },
    format: FORMATS.price,
  }));
}

function relativeTable({ page, context, count }: Build, held: Rows, settings: Rows): Rows {
  const { words } = context;
  page.heading(words.quality.relatives, [words.quality.relativesNote]);
  const table = measureTable(page, context, words.quality.indicator, words.quality.direction);
  return table.addServices(count, (i, line) => ({
    label: labelFrom(held, i),
    unit: words.ratio,
    summary: formula(cell(3, settings.first + i)),
    summaryFormat: FORMATS.count,
    value: (t) =>
      formula(`(${at(t, held.first + i)}/${inBase(context, held.first + i)})^${cell(SUMMARY, line, 'column')}`),
    format: FORMATS.link,
  }));
}

function weightedTable({ page, context, count }: Build, relatives: Rows, settings: Rows): Rows {
  const { words, measure } = context;
  const isGeometric = measure.method.qualityMean === 'geometric';
  const w = words.quality;
  page.heading(w.weighted, [isGeometric ? w.weightedGeometric : w.weightedArithmetic]);
  return measureTable(page, context, w.indicator, w.weightUsed).addServices(count, (i, line) => ({
    label: labelFrom(relatives, i),
    unit: words.ratio,
    summary: formula(cell(5, settings.first + i)),
    summaryFormat: FORMATS.share,
    value: (t) => {
      const [share, one] = [cell(SUMMARY, line, 'column'), at(t, relatives.first + i)];
      // An indicator that weighs nothing plays no part, nor do its gaps (Q7).
      return formula(isGeometric ? `IF(${share}=0,1,${one}^${share})` : `IF(${share}=0,0,${one}*${share})`);
    },
    format: FORMATS.link,
  }));
}

function indexTable({ page, context }: Build, weighted: Rows): QualityIndexes['groups'] {
  const { words, measure, output } = context;
  const w = words.quality;
  const join = measure.method.qualityMean === 'geometric' ? 'PRODUCT' : 'SUM';
  page.heading(w.indexes, [w.indexesNote]);
  const table = measureTable(page, context, words.series, words.averageGrowth);
  return qualityGroups(measure).map((group) => {
    const line = page.next;
    const rows = { first: weighted.first + group.first, last: weighted.first + group.first + group.count - 1 };
    const row = table.add({
      label: group.service === null ? w.overall : w.indexOf(group.name),
      unit: baseIs100(context),
      summary: averageGrowth(output.data.periods, line),
      value: (t) => formula(`100*${join}(${down(t, rows, '')})`),
      look: 'result',
      format: FORMATS.index,
      summaryFormat: FORMATS.growth,
    });
    return { ...group, row };
  });
}

/** The quality index of a service among the groups, by its name on Data. */
export const groupOf = (groups: QualityIndexes['groups'], measure: MeasureContext['measure'], name: string) => {
  const service = measure.services.find((one) => normalised(one.name) === normalised(name));
  return groups.find((one) => one.service !== null && one.service === service?.id);
};
