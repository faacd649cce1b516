/** What About says of a total: the sheets of its measures, what each of its own sheets holds, and how it is made. */
import type { Cover } from '../context/context';
import { FORMULA_RULES, LINKING_RULES } from '../context/ruleNumbers';
import { periodNotes } from './figuresSheet';
import { chosenLinking } from './totalContext';
import type { TotalContext } from './totalContext';

export function totalCover(context: TotalContext): Cover {
  const { words, names, members, measure } = context;
  const { about, total } = words;
  const { sheets, summary, sectors } = names;
  const line = (sheet: string, kind: string, contents: string) => [sheet, { kind, contents }] as const;
  const contents = new Map([
    line(summary, about.result, total.listed.summary),
    line(sheets.report, about.result, words.cover.lists.report),
    line(sheets.contributions, about.calculationAndResult, total.listed.contributions),
    line(sheets.inputIndex, about.calculationAndResult, words.cover.lists.inputIndex),
    line(sheets.productivity, about.result, words.cover.lists.productivity),
    ...Object.entries(sectors).flatMap(([sector, { output, input }]) => {
      const name = total.sectors[sector as keyof typeof sectors];
      return [
        line(output, about.calculationAndResult, total.listed.sector(name)),
        line(input, about.calculationAndResult, total.listed.sectorInput(name)),
      ];
    }),
  ]);
  const linking = chosenLinking(context);
  const rules = `${FORMULA_RULES[measure.method.formula]}, ${LINKING_RULES[linking]}`;
  const aboutSheets = members.flatMap((one) => {
    const record = one.measure.built.find(({ kind }) => kind === 'about') ?? one.measure.built[0];
    const sheet = record?.sheets[0];
    return sheet === undefined ? [] : [{ sheet, kind: about.calculationAndResult, contents: one.measure.name }];
  });
  return {
    sources: aboutSheets,
    contents,
    methods: [
      [total.methodTotal, total.byCost, about.rule(total.methodSays, `J1, J2, J3, ${rules}`)],
      [total.methodPeriods, total.common, periodNotes(context).join(' ')],
    ],
  };
}
