import type { TableSummary } from '../../excel';
import { DATA_BLOCKS, type DataBlock, type Measure, type MeasureSet } from '../../measures/definition';
import { ownTable } from './blocks';

/** The input-process-output-outcome table, also where its measure is gone from the pane. */
const isIndicators = ({ name, sheet }: TableSummary): boolean =>
  /^Indicators(_\d+)?$/i.test(name) && /^Table\d*$/i.test(sheet);

/**
 * The user's own tables, whatever they are used for already, and data sheets of the same block: those of other measures, and the one
 * that is linked now. Nothing else that Outturn built is a source.
 */
export function tablesToOffer(
  tables: readonly TableSummary[],
  set: MeasureSet,
  measure: Measure,
  kind: DataBlock,
): readonly TableSummary[] {
  const now = measure.data[kind];
  const linked = now?.kind === 'table' ? now.table : undefined;
  const dataTables = (wanted: (block: DataBlock, of: Measure) => boolean) =>
    new Set(
      set.measures.flatMap((one) =>
        DATA_BLOCKS.flatMap((block) => (wanted(block, one) ? (ownTable(one, block)?.table ?? []) : [])),
      ),
    );
  const good = dataTables((block, of) => block === kind && of.id !== measure.id);
  const others = dataTables((block, of) => block !== kind || of.id === measure.id);
  const built = new Set([...set.measures.flatMap(calculated), ...(set.totalBuilt?.sheets ?? [])].map(lower));
  return tables.filter(
    (table) =>
      table.name === linked ||
      (!isIndicators(table) && !built.has(lower(table.sheet)) && (good.has(table.name) || !others.has(table.name))),
  );
}

const lower = (name: string): string => name.toLowerCase();

const calculated = ({ built }: Measure): readonly string[] =>
  built.flatMap(({ kind, sheets }) => (kind === 'data' ? [] : sheets));
