import { renameMeasure } from '../../measures/edits/measureSet';
import { editProblemText } from '../format/editProblemText';
import { useDraft } from '../state/draft';
import { useMeasure, usePane } from '../state/pane';
import { TextField } from './TextField';

interface NameFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The user has asked to go on: a missing name is pointed out. */
  readonly asked?: boolean;
}

/** The name of the current measure. A name that cannot be taken stays in the field, with the reason; the measure keeps its own. */
export function NameField({ id, label, hint, asked }: NameFieldProps) {
  const { words, editMeasures } = usePane();
  const measure = useMeasure();
  const [typed, setTyped] = useDraft('name', measure.name);
  const problem = useNameProblem(typed);
  const rename = (name: string) => {
    setTyped(name);
    editMeasures('name', (set) => renameMeasure(set, measure.id, name));
  };
  const missing = problem?.code === 'nameMissing' && !asked;
  return (
    <TextField
      id={id}
      label={label}
      {...(hint !== undefined && { hint })}
      wrong={problem && !missing ? editProblemText(problem, words) : undefined}
      value={typed}
      onInput={rename}
    />
  );
}

function useNameProblem(name: string) {
  const { measures } = usePane();
  const measure = useMeasure();
  return renameMeasure(measures, measure.id, name).problem;
}
