import { STAGES } from '../../src/measures/definition';
import { catalogueOf } from '../../src/measures/sectors/catalogue';

/** The course's own table: every word of it must stand in the catalogue, in the stage where the course has it. */
const COURSE = {
  health: {
    input: ['labour and skill of doctors and nurses', 'drugs and supplies', 'hospitals, clinics'],
    process: ['operations carried out', 'drugs administered', 'advice given'],
    output: ['change in physical capability or health knowledge, proxied by health treatments'],
    outcome: ['better quality of life', 'longer life', 'enhanced employment prospects'],
  },
  education: {
    input: [
      'labour and teaching skills of teachers and support staff',
      'teaching aids, gas, water',
      'buildings, computers',
    ],
    process: ['lessons taught', 'homework marked', 'guidance given'],
    output: ['additional knowledge and skills, proxied by fte students effectively attending lessons'],
    outcome: ['better job/earning prospects', 'citizenship', 'life skills', 'health and nutrition knowledge'],
  },
  socialCare: {
    input: ['labour of staff processing claims, welfare officers', 'stationery and meals', 'buildings, equipment'],
    process: ['accommodation', 'cleaning and catering', 'equipment', 'advice and assessments'],
    output: ['change in physical or mental state, proxied by care weeks'],
    outcome: ['better quality of life (social interaction, safer, mental well-being)'],
  },
} as const;
const SECTORS = ['health', 'education', 'socialCare'] as const;

describe.each(SECTORS)('The catalogue of %s', (sector) => {
  const catalogue = catalogueOf(sector);

  it('[T5] begins with the words of the course, stage by stage', () => {
    for (const stage of STAGES) {
      const seed = catalogue.filter((entry) => entry.seed && entry.stage === stage);
      expect(seed.map(({ text }) => text.en.toLowerCase())).toEqual(COURSE[sector][stage]);
    }
  });

  it('[T5] adds published indicators to every stage', () => {
    for (const stage of STAGES)
      expect(catalogue.filter((entry) => !entry.seed && entry.stage === stage).length).toBeGreaterThan(1);
  });

  it('[T6] has a text, a unit and a source in both languages for every entry', () => {
    for (const { text, unit, source } of catalogue) {
      for (const words of [text, unit, source]) {
        expect(words.en).toMatch(/[A-Za-z]/);
        expect(words.th).toMatch(/[\u0e00-\u0e7f]/);
      }
    }
  });

  it('[T6] marks proxies, and what is better', () => {
    const seedOutput = catalogue.find((entry) => entry.seed && entry.stage === 'output');
    expect(seedOutput).toMatchObject({ measured: 'proxy', largerIsBetter: true, kind: 'volume', inIndex: true });
    expect(
      catalogue.filter(({ stage }) => stage === 'input').every(({ largerIsBetter }) => largerIsBetter === null),
    ).toBe(true);
    expect(catalogue.some(({ stage, largerIsBetter }) => stage === 'outcome' && largerIsBetter === false)).toBe(true);
    expect(catalogue.every(({ stage, inIndex }) => !inIndex || stage === 'output')).toBe(true);
  });

  it('[T6] gives every entry an id and a text of its own', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ stage, text }) => `${stage} ${text.en}`)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ stage, text }) => `${stage} ${text.th}`)).size).toBe(catalogue.length);
  });
});

it('[T6] Ids are never shared between sectors, and an own sector begins empty', () => {
  const ids = SECTORS.flatMap((sector) => catalogueOf(sector).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(catalogueOf('own')).toEqual([]);
});
