export const table = {
  title: (name: string) => `Input-process-output-outcome table: ${name}`,
  says: 'What goes in, what is done, what people receive and what changes for them. Outputs are counted for the output index; outcomes tell its quality.',
  twoTables:
    'This sheet contains two tables, one under the other. An empty cell in the first has nothing more to name.',
  sectors: { health: 'Health', education: 'Education', socialCare: 'Social care', own: 'Own sector' },
  model: 'The logic of the service',
  modelNote:
    'Read from left to right: inputs make the process possible, the process makes outputs, outputs bring outcomes about.',
  stages: { input: 'Inputs', process: 'Process', output: 'Outputs', outcome: 'Outcomes' },
  indicators: 'Indicators',
  indicatorsNote: 'One row per indicator. Boxed cells may be changed; new rows may be added at the end.',
  headings: {
    stage: 'Stage',
    indicator: 'Indicator',
    unit: 'Unit',
    kind: 'Kind',
    measured: 'Direct or proxy',
    direction: 'Direction',
    source: 'Typical source',
    inIndex: 'In the index',
  },
  kinds: { volume: 'volume', cost: 'cost', price: 'price', rate: 'rate', index: 'index' },
  measured: { direct: 'direct', proxy: 'proxy' },
  directions: { larger: 'larger is better', smaller: 'smaller is better', neither: 'neither' },
  yes: 'yes',
  no: 'no',
  choose: (words: readonly string[]) => `Choose one of: ${words.join(', ')}.`,
} as const;
