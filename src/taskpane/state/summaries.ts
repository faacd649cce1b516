import { useEffect, useState } from 'preact/hooks';
import type { FindingList } from '../../measures/checks/listFindings';
import type { Measure } from '../../measures/definition';
import { MeasureError } from '../../measures/measureError';
import { filledInAll } from '../preview/blocks';
import { countedData } from '../preview/counted';
import type { Workbook } from '../workbook';
import { adoptedFrom } from './adoption';
import { findingsOf } from './findings';
import { readPlaces, type LiveData } from './liveData';
import { methodChoices } from './methodChoices';

/** Where a measure stands, for its card. */
export interface Summary {
  readonly filled: number;
  readonly cells: number;
  /** Values of the output index, where there is one. */
  readonly index: readonly (number | null)[] | undefined;
  readonly periods: readonly string[];
  readonly findings: FindingList;
}

/** The measures' states as their sheets are now, by id; each comes when it has been read. */
export function useSummaries(workbook: Workbook, measures: readonly Measure[]): ReadonlyMap<string, Summary> {
  const [known, setKnown] = useState<ReadonlyMap<string, Summary>>(new Map());
  useEffect(() => {
    let wanted = true;
    const readAll = async () => {
      for (const measure of measures) {
        const summary = await summaryOf(measure, await readPlaces(workbook, measure.data));
        if (!wanted) return;
        setKnown((before) => new Map([...before, [measure.id, summary]]));
      }
    };
    void readAll();
    return () => {
      wanted = false;
    };
  }, [workbook, measures]);
  return known;
}

async function summaryOf(stored: Measure, raw: LiveData): Promise<Summary> {
  const measure = adoptedFrom(stored, raw);
  const live = countedData(raw, measure);
  const { filled, all } = filledInAll(live, measure.method.zeros);
  const findings = await findingsOf(measure, live, raw);
  const { labels } = measure.periods;
  const base = { filled, cells: all, findings };
  if (live.quantities.state !== 'read' || live.costs.state !== 'read') {
    return { ...base, index: undefined, periods: labels };
  }
  const [{ align }, { assess }] = await Promise.all([import('../preview/alignment'), import('../preview/assess')]);
  try {
    const alignment = align(live.quantities.block, live.costs.block);
    const { index } = assess(alignment, methodChoices(measure.method, undefined));
    const values = 'value' in index ? index.value.chosen.values : undefined;
    return { ...base, index: values?.some((one) => one !== null) ? values : undefined, periods: alignment.periods };
  } catch (error) {
    if (error instanceof MeasureError) return { ...base, index: undefined, periods: labels };
    throw error;
  }
}
