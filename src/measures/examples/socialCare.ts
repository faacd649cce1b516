import type { Example } from './example';

/**
 * NHS Information Centre and Health and Social Care Information Centre, PSS EX1; HM Treasury, GDP deflators (December 2023).
 * Contains public sector information licensed under the Open Government Licence v3.0 (assets/data).
 */
export const socialCareExample: Example = {
  id: 'socialCare',
  sector: 'socialCare',
  name: { en: 'Adult social care, England', th: 'การดูแลผู้ใหญ่ อังกฤษ' },
  says: { en: 'Adult care in England, 4 years', th: 'การดูแลผู้ใหญ่ในอังกฤษ 4 ปี' },
  source: {
    en: 'PSS EX1, Health and Social Care Information Centre; GDP deflator, HM Treasury. Open Government Licence v3.0.',
    th: 'PSS EX1 โดย Health and Social Care Information Centre ตัวปรับลด GDP โดย HM Treasury ตาม Open Government Licence v3.0',
  },
  missing: null,
  periods: { kind: 'financialYear', labels: ['2010-11', '2011-12', '2012-13', '2013-14'] },
  unit: 'GBP thousand',
  entries: [
    'social-care-purchased',
    'social-care-prices',
    'social-care-cost',
    'social-care-assessments',
    'social-care-nursing',
    'social-care-residential',
    'social-care-home',
    'social-care-day',
    'social-care-direct-payments',
    'social-care-meals',
    'social-care-quality-of-life',
  ],
  services: [
    {
      name: 'Nursing care, older people (65+)',
      unit: 'resident weeks',
      quantities: [2844534, 2869362, 2847644, 2834490],
      costs: [1518219, 1489856, 1444958, 1513018],
    },
    {
      name: 'Residential care, older people (65+)',
      unit: 'resident weeks',
      quantities: [6955334, 6791142, 6685118, 6567299],
      costs: [3632583, 3547466, 3532470, 3534604],
    },
    {
      name: 'Nursing care, learning disability 18-64',
      unit: 'resident weeks',
      quantities: [87796, 83332, 79044, 72578],
      costs: [104977, 98583, 102958, 90715],
    },
    {
      name: 'Residential care, learning disability 18-64',
      unit: 'resident weeks',
      quantities: [1741699, 1698645, 1624727, 1602426],
      costs: [2224468, 2233959, 2182091, 2147332],
    },
    {
      name: 'Nursing care, mental health 18-64',
      unit: 'resident weeks',
      quantities: [111171, 102620, 105653, 105543],
      costs: [81697, 75534, 78993, 80151],
    },
    {
      name: 'Residential care, mental health 18-64',
      unit: 'resident weeks',
      quantities: [471713, 449770, 445741, 446651],
      costs: [336289, 329201, 324031, 335443],
    },
    {
      name: 'Nursing care, physical disability 18-64',
      unit: 'resident weeks',
      quantities: [179102, 176822, 168847, 166639],
      costs: [145723, 140166, 131614, 129682],
    },
    {
      name: 'Residential care, physical disability 18-64',
      unit: 'resident weeks',
      quantities: [294672, 289299, 283578, 283799],
      costs: [256962, 247285, 248568, 253235],
    },
    {
      name: 'Home care, all adults',
      unit: 'contact hours',
      quantities: [200257420, 188206114, 187443073, 185952592],
      costs: [3397579, 3196594, 3140692, 3199705],
    },
    {
      name: 'Day care, older people (65+)',
      unit: 'clients per week',
      quantities: [80905, 68205, 56710, 46850],
      costs: [365410, 323306, 302865, 286329],
      weekly: true,
    },
    {
      name: 'Day care, learning disability 18-64',
      unit: 'clients per week',
      quantities: [57415, 56175, 54040, 48595],
      costs: [852151, 807839, 746616, 744237],
      weekly: true,
    },
    {
      name: 'Day care, physical disability 18-64',
      unit: 'clients per week',
      quantities: [14440, 12360, 11135, 9655],
      costs: [127310, 100908, 87969, 79931],
      weekly: true,
    },
    {
      name: 'Meals, all adults',
      unit: 'meals per week',
      quantities: [302551, 239310, 186969, 147680],
      costs: [80422, 66273, 56521, 45339],
      weekly: true,
    },
    {
      name: 'Direct payments, all adults',
      unit: 'recipients at 31 March',
      quantities: [114090, 108105, 115930, 122380],
      costs: [992849, 1133609, 1286180, 1433583],
      weekly: true,
    },
    {
      name: 'Day care, mental health 18-64',
      unit: 'clients per week',
      quantities: [22110, 16440, 13095, 11585],
      costs: [92878, 79665, 62737, 55795],
      weekly: true,
    },
  ],
  spending: {
    name: { en: 'All spending on the 15 services', th: 'รายจ่ายทั้งหมดของ 15 บริการ' },
    figures: [14209517, 13870244, 13729263, 13929099],
    deflator: {
      name: { en: 'GDP deflator', th: 'ตัวปรับลด GDP' },
      kind: 'general',
      source: 'HM Treasury, December 2023',
      figures: [76.58, 77.93, 79.36, 80.886],
    },
  },
  method: { formula: 'laspeyres' },
};
