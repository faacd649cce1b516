import { usePane } from '../state/pane';

interface FiguresTableProps {
  readonly caption: string;
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** The figures of a chart as a table. */
export function FiguresTable({ caption, rowHeading, columns, rows }: FiguresTableProps) {
  return (
    <table>
      <caption class="spoken">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowHeading}</th>
          {columns.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={columns[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An index figure, or the words for none. */
export function useSay(): (value: number | null | undefined) => string {
  const { words, formats } = usePane();
  return (value) => (value === null || value === undefined ? words.output.noValue : formats.index(value));
}
