import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/core';
import { openUniverIn } from '../grid/univer/browser';
import { UniverGrid } from '../grid/univer/univerGrid';
import { FloatingCharts } from './charts/floatingCharts';
import { gridSource } from './charts/gridSource';

/** The grid on the page, with the charts that float over it and are drawn again when figures change. */
export async function openGrid(container: HTMLElement, dark: boolean): Promise<UniverGrid> {
  const session = await openUniverIn(container, 'Sheet1', dark);
  const charts: FloatingCharts = new FloatingCharts(
    session,
    gridSource(() => grid),
  );
  const grid: UniverGrid = new UniverGrid(session, charts);
  let waiting = false;
  session.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (waiting || id !== SetRangeValuesMutation.id) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      charts.redraw();
    });
  });
  return grid;
}
