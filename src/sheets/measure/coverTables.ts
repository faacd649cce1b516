/** The tables of About on who measures, sources and licences, accepted findings, and what made the workbook (PB9). */
import { NAME_AND_VERSION } from '../../core/version';
import { aboutMore as english } from '../../i18n/en/aboutMore';
import { aboutMore as thai } from '../../i18n/th/aboutMore';
import type { Deflator, Measure } from '../../measures/definition';
import { isBlank } from '../../measures/labels';
import { wordsIn } from '../../measures/newMeasure';
import type { CoverTable } from '../context/context';
import type { SheetWords } from '../words';
import { languageOf } from './rowsOfBlocks';
import type { AboutWords } from './treatments';
import { treatmentLines } from './treatments';

type Line = CoverTable['lines'][number];

export function coverTables(measure: Measure, words: SheetWords): CoverTable[] {
  const own = languageOf(measure) === 'th' ? thai : english;
  const accepted = measure.accepted.map(({ block, service, period, date, reason }): Line => {
    const place = [block, service, period].filter((part) => part !== undefined && part !== '');
    return [place.join(', '), date, reason];
  });
  const tables: CoverTable[] = [
    {
      title: own.systemTitle,
      notes: [],
      headings: [own.item, own.part, own.explanation],
      lines: systemLines(measure, words, own),
    },
    {
      title: own.partsTitle,
      notes: [own.partsNote],
      headings: [own.partName, own.item, own.treatment],
      lines: treatmentLines(measure, own),
    },
    {
      title: own.sourcesTitle,
      notes: [own.sourcesNote],
      headings: [own.measured, own.part, own.source],
      lines: sourceLines(measure, words, own.priceIndex),
    },
    {
      title: own.acceptedTitle,
      notes: [own.acceptedNote],
      headings: [own.finding, own.date, own.reason],
      lines: accepted,
    },
    {
      title: own.madeTitle,
      notes: [],
      headings: [own.item, own.choice, own.explanation],
      lines: [
        [own.version, NAME_AND_VERSION, own.versionSays],
        [own.kept, own.keptWhat, own.keptSays],
      ],
    },
  ];
  return tables.filter(({ lines }) => lines.length > 0);
}

function systemLines({ system, sector }: Measure, words: SheetWords, own: AboutWords): Line[] {
  const line = (name: string, text: string): Line[] => (isBlank(text) ? [] : [[name, own.systemPart, text]]);
  const { level, frequency } = system;
  return [
    ...line(own.sector, sector === 'own' ? '' : words.table.sectors[sector]),
    ...line(own.level, level === null ? '' : own.levels[level]),
    ...line(own.frequency, frequency === null ? '' : own.frequencies[frequency]),
    ...(Object.keys(own.system) as (keyof typeof own.system)[]).flatMap((key) => line(own.system[key], system[key])),
  ];
}

/** What the indicators and price indexes name as their source; each once. */
function sourceLines(measure: Measure, words: SheetWords, priceIndex: string): Line[] {
  const language = languageOf(measure);
  const indicators = measure.indicators.map(({ text, stage, source }): Line => [
    wordsIn(text, language),
    words.table.stages[stage],
    wordsIn(source, language),
  ]);
  const deflators = deflatorsIn(measure).map(({ name, source }): Line => [name, priceIndex, source]);
  const lines = [...indicators, ...deflators].filter(([, , source]) => !isBlank(source));
  return lines.filter((line, i) => lines.findIndex((one) => one.join('\n') === line.join('\n')) === i);
}

const deflatorsIn = ({ method, purchases, capital, services }: Measure): Deflator[] =>
  [method.payDeflator, ...[...purchases, ...capital, ...services].map(({ deflator }) => deflator)].flatMap(
    (one) => one ?? [],
  );
