import { isBlank } from '../../measures/labels';
import type { DataBlock } from '../../measures/definition';
import type { Recognised } from '../preview/recognise';
import { usePane } from '../state/pane';

interface RecognitionProps {
  readonly kind: DataBlock;
  readonly block: Recognised;
}

/** What was recognised in a block: how many services, which periods, where, and the units. */
export function Recognition({ kind, block: { source, range } }: RecognitionProps) {
  const { words, formats, raw } = usePane();
  const { data } = words;
  const named = namesIn(source.services);
  const whole = raw[kind];
  const out = whole.state === 'read' ? namesIn(whole.block.source.services) - named : 0;
  const services = formats.count(named);
  const first = source.periods[0] ?? '';
  const last = source.periods.at(-1) ?? '';
  const where = `${range.sheet}!${range.address}`;
  const ofServices = kind === 'quantities' || kind === 'costs';
  const unit = unitHeading(range.text[source.headingRow - 1 - range.row], source.unitColumn, range.column);
  return (
    <div class="well caption" role="status">
      <p class="strong">
        {!ofServices
          ? data.rows(services, first, last)
          : source.periods.length > 1
            ? data.found(services, first, last)
            : data.foundOne(services, first)}
      </p>
      <p>{range.table ? data.fromTable(range.table, where) : where}</p>
      {out > 0 && <p>{data.notCounted(formats.count(out))}</p>}
      {ofServices && <p>{unit === undefined ? data.noUnit : data.unit(unit)}</p>}
    </div>
  );
}

function unitHeading(headings: readonly string[] | undefined, unitColumn: number | undefined, firstColumn: number) {
  return unitColumn === undefined ? undefined : headings?.[unitColumn - 1 - firstColumn];
}

const namesIn = (services: readonly string[]): number => services.filter((name) => !isBlank(name)).length;
