import { usePane } from '../state/pane';
import { FirstRun } from '../components/FirstRun';
import { Measures } from '../components/Measures';

/** The measures of this workbook; before there is one, what this is for and the ways in. */
export function HomeScreen() {
  const { measures } = usePane();
  return measures.measures.length === 0 ? <FirstRun /> : <Measures />;
}
