import { portabilityReport, planRemedy } from '../../../portability';
import { portabilityWords } from '../../format/portabilityWords';
import type { FormulaLooks } from '../../state/formulaLook';
import { usePane } from '../../state/pane';
import type { FormulaLook } from '../../workbook';
import { Button } from '../Button';
import { AboutLine } from './AboutLine';
import { CellList } from './CellList';
import { ShareLine } from './ShareLine';

interface ShareReportProps {
  readonly look: FormulaLook;
  readonly looks: FormulaLooks;
}

/** Will it work for others? One line for each thing that could keep it from working. */
export function ShareReport({ look, looks }: ShareReportProps) {
  const { words, formats, language } = usePane();

  const { share } = words;
  const report = portabilityReport(look.cells);
  const count = report.needAddIn.length;
  const plain = report.formulas - count;
  const repair = planRemedy('repair', look.cells, look.context);
  const back = planRemedy('back', look.cells, look.context);
  return (
    <section aria-labelledby="works-title">
      <h2 id="works-title">{share.works}</h2>
      <ul class="lines">
        {report.broken > 0 && (
          <ShareLine good={false} title={share.broken(formats.count(report.broken))} says={share.brokenSays}>
            <Button slim onPress={() => looks.apply(repair)}>
              {share.repair}
            </Button>
          </ShareLine>
        )}
        {count === 0 ? (
          <ShareLine good title={share.needsNone} />
        ) : (
          <ShareLine
            good={false}
            title={count === 1 ? share.needsOne : share.needs(formats.count(count))}
            says={share.needsSays}
          >
            <CellList
              title={share.cells}
              cells={report.needAddIn.map(({ sheet, address, functions }) => ({
                sheet,
                address,
                says: functions.map((name) => `PSP.${name}`).join(', '),
              }))}
            />
          </ShareLine>
        )}
        <ShareLine good title={report.formulas === 0 ? share.noFormulas : share.plain(formats.count(plain))} />
        {report.formulas > 0 && (
          <ShareLine good title={share.newest(portabilityWords(language).versions[report.newest])}>
            {report.versions.map(({ version, count: formulas, functions, cells }) => (
              <CellList
                key={version}
                title={share.version(
                  portabilityWords(language).versions[version],
                  formats.count(formulas),
                  functions.map((name) => (name === '#' ? share.spilled : name)).join(', '),
                )}
                cells={version === '2013' ? [] : cells}
              />
            ))}
          </ShareLine>
        )}
        {back.edits.length > 0 && (
          <ShareLine good title={share.backSays(formats.count(back.edits.length))}>
            <Button kind="quiet" slim class="pull" onPress={() => looks.apply(back)}>
              {share.back}
            </Button>
          </ShareLine>
        )}
        <AboutLine />
      </ul>
    </section>
  );
}
