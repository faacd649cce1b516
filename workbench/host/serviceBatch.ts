/**
 * A batch that speaks to a service only, such as the results of functions. It must not wait for its turn: the batch that
 * is running may be waiting for just these results.
 */
import { ActionType, PathType, type Batch } from './wire';

export function isServiceBatch(batch: Batch): boolean {
  const begins = (id: number): number => {
    const path = batch.ObjectPaths?.[String(id)];
    if (!path) return PathType.root;
    const isStart = path.ObjectPathType < PathType.method || path.ObjectPathType > PathType.indexer;
    return isStart ? path.ObjectPathType : begins(path.ParentObjectPathId);
  };
  const speaking = batch.Actions.filter(
    ({ ActionType: type }) => type !== ActionType.instantiate && type !== ActionType.trace,
  );
  return speaking.length > 0 && speaking.every((action) => begins(action.ObjectPathId) === PathType.newService);
}
