import { useState } from 'preact/hooks';
import { INDICATOR_KINDS, type IndicatorKind, type Stage } from '../../../measures/definition';
import { addPart } from '../../../measures/edits/parts';
import { inOneLanguage } from '../../../measures/newMeasure';
import { useDraft } from '../../state/draft';
import { usePane } from '../../state/pane';
import { Button } from '../Button';
import { Choice } from '../Choice';
import { More } from '../More';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';

const USUAL_KIND: Readonly<Record<Stage, IndicatorKind>> = {
  input: 'cost',
  process: 'volume',
  output: 'volume',
  outcome: 'rate',
};

/** A line of the user's own: what it is, in which unit, how it is measured, where the figures come from. */
export function AddEntry({ stage }: { stage: Stage }) {
  const { words, language, editMeasure } = usePane();
  const { table } = words;
  const [text, setText] = useDraft(`own.${stage}.text`);
  const [unit, setUnit] = useDraft(`own.${stage}.unit`);
  const [source, setSource] = useDraft(`own.${stage}.source`);
  const [kind, setKind] = useState<IndicatorKind>(USUAL_KIND[stage]);
  const [proxy, setProxy] = useState(false);
  const [better, setBetter] = useState<'larger' | 'smaller' | 'neither'>('neither');
  const [inIndex, setInIndex] = useState(stage === 'output');
  const [asked, setAsked] = useState(false);
  const add = () => {
    setAsked(true);
    if (text.trim() === '') return;
    editMeasure('table', (one) =>
      addPart(one, 'indicators', {
        stage,
        text: inOneLanguage(text.trim(), language),
        unit: inOneLanguage(unit.trim(), language),
        kind,
        measured: proxy ? 'proxy' : 'direct',
        largerIsBetter: better === 'neither' ? null : better === 'larger',
        source: inOneLanguage(source.trim(), language),
        inIndex: stage === 'output' && inIndex,
      }),
    );
    for (const clear of [setText, setUnit, setSource]) clear('');
    setAsked(false);
  };
  return (
    <More title={table.add} open={text !== ''}>
      <TextField
        id={`own-${stage}`}
        label={table.ownText}
        wrong={asked && text.trim() === '' ? table.ownMissing : undefined}
        value={text}
        onInput={setText}
      />
      <div class="halves">
        <TextField id={`own-${stage}-unit`} label={table.ownUnit} value={unit} onInput={setUnit} />
        <SelectField
          id={`own-${stage}-kind`}
          label={table.ownKind}
          options={INDICATOR_KINDS.map((value) => ({ value, label: table.kinds[value] }))}
          value={kind}
          onChange={(value) => setKind(value as IndicatorKind)}
        />
      </div>
      <div class="halves">
        <TextField id={`own-${stage}-source`} label={table.ownSource} value={source} onInput={setSource} />
        <SelectField
          id={`own-${stage}-better`}
          label={table.ownBetter}
          options={(['larger', 'smaller', 'neither'] as const).map((value) => ({ value, label: table.better[value] }))}
          value={better}
          onChange={(value) => setBetter(value as typeof better)}
        />
      </div>
      <Choice type="checkbox" name={table.proxyOf} checked={proxy} onChange={setProxy} />
      {stage === 'output' && <Choice type="checkbox" name={table.counts} checked={inIndex} onChange={setInIndex} />}
      <div class="row">
        <Button onPress={add}>{table.addThis}</Button>
      </div>
    </More>
  );
}
