export const unitCosts = {
  title: (measure: string) => `Unit costs: ${measure}`,
  says: 'What one unit of each service costs, and the index of unit costs that goes with the output index.',
  signs: '[x] = quantity or cost is missing. [z] = does not apply. #N/A = no value (rule M5).',
  perService: 'Unit cost of each service',
  perServiceNote:
    'Total cost over quantity (sheet Data). Compare a service with its own past; between services the units differ.',
  perUnit: (costUnit: string) => `${costUnit} per unit`,
  indexTitle: 'Implicit unit-cost index',
  indexNote:
    'The ratio of the costs of the matched services over the growth of their volume, linked as the output index is.',
  indexRule: 'Output index times unit-cost index is the index of the matched costs (rule S64).',
  costRatio: 'Cost of the matched services: this period over the compared period',
  link: 'Link of the unit costs: cost ratio over volume link',
  comparedPosition: 'Position of the compared period',
  chain: 'Chain of the links',
  index: 'Unit-cost index',
  product: 'Output index times unit-cost index',
  deflatedTitle: 'Unit costs against prices',
  deflatedNote:
    'The unit-cost index over the price index: above 100, unit costs rose more than these prices since the base.',
  priceIndex: 'price index',
  deflated: 'Deflated unit-cost index',
} as const;
