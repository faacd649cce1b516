import { planTable, planTableInPlace } from '../../preview/planTable';
import { recordOf } from '../../preview/planned';
import { useMeasure, usePane } from '../../state/pane';
import { Button } from '../Button';

/** There is a table already: in its place, or beside it. Nothing is written before the answer. */
export function BuildTableAgain({ onDone }: { onDone: () => void }) {
  const { words, workbook, build, ask } = usePane();
  const { table } = words;
  const measure = useMeasure();
  const sheet = recordOf(measure, 'table')?.sheets.at(-1) ?? '';
  const inPlace = async () => {
    const tables = await ask(() => workbook.listTables());
    if (!tables) return;
    onDone();
    build.start('table', planTableInPlace(measure, tables));
  };
  const beside = () => {
    onDone();
    build.start('table', planTable(measure));
  };
  return (
    <section class="well" aria-labelledby="table-again">
      <h2 id="table-again">{table.againQuestion(sheet)}</h2>
      <p class="caption quiet-ink">{table.againSays(sheet)}</p>
      <div class="row">
        <Button slim onPress={() => void inPlace()}>
          {table.inPlace(sheet)}
        </Button>
        <Button slim onPress={beside}>
          {table.beside}
        </Button>
        <Button kind="quiet" slim onPress={onDone}>
          {words.build.cancel}
        </Button>
      </div>
    </section>
  );
}
