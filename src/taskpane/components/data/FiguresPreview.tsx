import type { DataBlock } from '../../../measures/definition';
import type { DecimalSign } from '../../../measures/import/decimalSign';
import type { ImportPreview, PreviewCell } from '../../../measures/import/preview';
import { usePane } from '../../state/pane';
import { Segments } from '../Segments';

const ROWS = 4;
const COLUMNS = 3;

interface FiguresPreviewProps {
  readonly kind: DataBlock;
  readonly found: ImportPreview;
  readonly decimal: DecimalSign;
  readonly onDecimal: (sign: DecimalSign) => void;
}

/** The first figures as they would stand in the sheet, and what was not understood. */
export function FiguresPreview({ kind, found, decimal, onDecimal }: FiguresPreviewProps) {
  const { words, formats, language } = usePane();
  const { data } = words;
  const { counts, services, periods, cells } = found;
  const number = new Intl.NumberFormat(language === 'th' ? 'th-TH-u-nu-latn' : 'en-GB', { maximumFractionDigits: 6 });
  const say = (cell: PreviewCell | undefined): string => {
    if (!cell || cell.kind === 'absent') return '';
    if (cell.kind === 'number') return number.format(cell.value).replace('-', '\u2212');
    return cell.kind === 'missing' ? cell.sign : cell.text;
  };
  const lines = [
    data.numbers(formats.count(counts.numbers)),
    ...(counts.missing + counts.absent > 0 ? [data.missing(formats.count(counts.missing + counts.absent))] : []),
    ...(counts.unread > 0 ? [data.unread(formats.count(counts.unread))] : []),
    ...(found.repeatedServices.length > 0 ? [data.twice(found.repeatedServices.join(', '))] : []),
  ];
  return (
    <>
      <table class="preview">
        <caption class="spoken">{data.previewTitle}</caption>
        <thead>
          <tr>
            <th scope="col" class="left">
              {data.columnOf.service}
            </th>
            {periods.slice(0, COLUMNS).map((period) => (
              <th scope="col" key={period}>
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {services.slice(0, ROWS).map((service, row) => (
            <tr key={service}>
              <th scope="row" class="left">
                {service}
              </th>
              {periods.slice(0, COLUMNS).map((period, column) => (
                <td key={period}>{say(cells[row]?.[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="caption" role="status">
        {lines.join(' ')}
      </p>
      {!found.decimal.certain && (
        <Segments
          legend={data.decimalQuestion}
          group={`${kind}-decimal`}
          options={[
            { value: '.' as const, label: data.decimals.point },
            { value: ',' as const, label: data.decimals.comma },
          ]}
          value={decimal}
          onChange={onDecimal}
        />
      )}
    </>
  );
}
