import { setTotal } from '../../measures/edits/measureSet';
import { BuiltSheets } from '../components/BuiltSheets';
import { Button } from '../components/Button';
import { Choice } from '../components/Choice';
import { More } from '../components/More';
import { Screen } from '../components/Screen';
import { planTotal } from '../preview/planTotal';
import { recordOf } from '../preview/planned';
import { usePane } from '../state/pane';

/** Which measures add up to a total, by their costs. */
export function TotalScreen() {
  const { words, formats, language, measures, editMeasures, build, go } = usePane();
  const { total } = words;
  const chosen = measures.measures.filter(({ id }) => measures.total.includes(id));
  const waiting = chosen.filter((one) => !recordOf(one, 'output'));
  const toggle = (id: string, on: boolean) =>
    editMeasures('total', (set) => setTotal(set, on ? [...set.total, id] : set.total.filter((one) => one !== id)));
  const says =
    chosen.length < 2
      ? total.needsTwo
      : waiting.length > 0
        ? total.notBuilt(waiting.map(({ name }) => name).join(', '))
        : total.ready(formats.count(chosen.length));
  const first = waiting[0];
  const about = measures.totalBuilt?.sheets.find((name) => /^TotalAbout\d*$/i.test(name));
  return (
    <Screen
      heading={total.heading}
      lede={total.lede}
      footer={
        <>
          <p class="says" role="status">
            {says}
          </p>
          {chosen.length >= 2 && first ? (
            <Button kind="filled" onPress={() => go('output', first.id)}>
              {total.buildFirst}
            </Button>
          ) : (
            <Button
              kind={chosen.length < 2 ? 'plain' : 'filled'}
              onPress={() => chosen.length >= 2 && build.start('total', planTotal(measures, language))}
            >
              {total.build}
            </Button>
          )}
        </>
      }
    >
      {measures.totalBuilt && (
        <More title={words.build.builtBefore}>
          <BuiltSheets record={measures.totalBuilt} />
        </More>
      )}
      <fieldset>
        <legend>{total.which}</legend>
        {measures.measures.map((one) => (
          <Choice
            key={one.id}
            type="checkbox"
            name={one.name}
            says={[words.shell.chosenSector[one.sector], one.costUnit].filter(Boolean).join(', ')}
            checked={measures.total.includes(one.id)}
            onChange={(on) => toggle(one.id, on)}
          />
        ))}
      </fieldset>
      <p class="caption quiet-ink">{total.says}</p>
      {about && <p class="caption quiet-ink">{total.settings(about)}</p>}
    </Screen>
  );
}
