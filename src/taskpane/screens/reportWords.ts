import type { ReportFigures } from '../preview/measured/reportFigures';
import type { Pane } from '../state/pane';

type Words = Pick<Pane, 'words' | 'formats'>;

/** "rose 2.1%" */
export function changeWords({ words, formats }: Words, change: number): string {
  const percent = formats.percent(Math.abs(change));
  if (percent === formats.percent(0)) return words.report.same;
  return change > 0 ? words.report.rose(percent) : words.report.fell(percent);
}

/** The one thing to know: productivity where there is one, output otherwise. */
export function reportHeading(pane: Words, { productivity, output }: ReportFigures): string {
  const { headings } = pane.words.report;
  if (productivity !== null) return headings.all(changeWords(pane, productivity));
  return output === null ? headings.empty : headings.output(changeWords(pane, output));
}

/** The findings, one sentence each; only what the figures support. */
export function reportSentences(pane: Words, figures: ReportFigures): string[] {
  const { words, formats } = pane;
  const { sentences: say } = words.report;
  const { output, input, productivity, quality, largest, pattern, formulas, weakest, general } = figures;
  const said = (change: number) => changeWords(pane, change);
  const main =
    output === null
      ? []
      : input !== null && productivity !== null
        ? [say.productivity(said(output), said(input), said(productivity))]
        : [say.output(said(output))];
  return [
    ...main,
    ...(largest
      ? [(largest.points < 0 ? say.largestDown : say.largestUp)(largest.name, formats.points(largest.points))]
      : []),
    ...(quality === null ? [] : [say.quality(formats.points(quality / 100))]),
    ...(pattern === null ? [] : [say.pattern(figures.to, words.productivity.patterns[pattern].name)]),
    ...(formulas ? [say.formulas(formats.index(formulas.low), formats.index(formulas.high))] : []),
    ...(weakest && weakest.share < 0.9995 ? [say.coverage(formats.percent(weakest.share), weakest.period)] : []),
    ...(general.length > 0 ? [say.general(general.join(', '))] : []),
  ];
}
