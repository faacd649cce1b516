import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../../state/pane';
import { RebuildNote } from './RebuildNote';

/** Nothing is stored: if the sheets of a measure are here all the same, it is offered to make it again from them. */
export function LostNote() {
  const { workbook } = usePane();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    let wanted = true;
    workbook.namesInUse().then(
      ({ sheets }) => wanted && setLost(hasSheetsOfOurs(sheets)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [workbook]);
  return lost ? <RebuildNote what="gone" /> : null;
}

function hasSheetsOfOurs(sheets: readonly string[]): boolean {
  const there = new Set(sheets.map((name) => name.toLowerCase()));
  return [...there].some((name) => {
    const number = /^about(\d*)$/u.exec(name)?.[1];
    return number !== undefined && there.has(`data${number}`) && there.has(`output${number}`);
  });
}
