import { usePane } from '../../state/pane';
import { Choice } from '../Choice';

export const REPORT_PARTS = ['report', 'contributions', 'unitCosts', 'sensitivity', 'checks'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

interface PartChoicesProps {
  readonly ticked: ReadonlySet<ReportPart>;
  readonly onChange: (ticked: ReadonlySet<ReportPart>) => void;
}

/** Which sheets are written. */
export function PartChoices({ ticked, onChange }: PartChoicesProps) {
  const { report } = usePane().words;
  const toggle = (part: ReportPart, on: boolean) =>
    onChange(new Set(REPORT_PARTS.filter((one) => (one === part ? on : ticked.has(one)))));
  return (
    <fieldset>
      <legend>{report.put}</legend>
      {REPORT_PARTS.map((part) => (
        <Choice
          key={part}
          type="checkbox"
          name={report.parts[part].name}
          says={report.parts[part].says}
          checked={ticked.has(part)}
          onChange={(on) => toggle(part, on)}
        />
      ))}
    </fieldset>
  );
}
