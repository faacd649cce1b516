import type { PatternRow } from '../../preview/measured/productivityPreview';
import { usePane } from '../../state/pane';

/** Growth of output, inputs and productivity in each period, and which pattern of improvement it shows. */
export function PatternTable({ rows }: { rows: readonly PatternRow[] }) {
  const { words, formats } = usePane();
  const { productivity: w } = words;
  const say = (value: number | null) => (value === null ? w.noPattern : formats.growth(value));
  return (
    <section aria-labelledby="patterns-title">
      <h2 id="patterns-title">{w.patternsTitle}</h2>
      <table class="patterns">
        <caption class="spoken">{w.patternsTable}</caption>
        <thead>
          <tr>
            <th scope="col">{w.period}</th>
            <th scope="col">{w.output}</th>
            <th scope="col">{w.inputs}</th>
            <th scope="col">{w.productivity}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.period}>
            <tr>
              <th scope="rowgroup" rowSpan={2}>
                {row.period}
              </th>
              <td>{say(row.output)}</td>
              <td>{say(row.input)}</td>
              <td class="strong">{say(row.productivity)}</td>
            </tr>
            <tr class="pattern-row">
              <td colSpan={3}>
                <Pattern row={row} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Pattern({ row: { pattern } }: { row: PatternRow }) {
  const { productivity: w } = usePane().words;
  if (pattern === null) return <>{w.noPattern}</>;
  const { number, name } = w.patterns[pattern];
  return (
    <>
      <span class="spoken">{w.pattern}: </span>
      {number} {name}
    </>
  );
}
