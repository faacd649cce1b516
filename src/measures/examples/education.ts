import type { Example } from './example';

/**
 * Department for Education: pupils x (1 - sessions missed / sessions possible), the pupils effectively attending lessons.
 * Contains public sector information licensed under the Open Government Licence v3.0 (assets/data).
 */
export const educationExample: Example = {
  id: 'education',
  sector: 'education',
  name: { en: 'Schools in England', th: 'โรงเรียนในอังกฤษ' },
  says: { en: 'Schools in England, 5 years', th: 'โรงเรียนในอังกฤษ 5 ปี' },
  source: {
    en: 'Pupils and absence, Department for Education. Open Government Licence v3.0.',
    th: 'จำนวนนักเรียนและการขาดเรียน โดย Department for Education ตาม Open Government Licence v3.0',
  },
  missing: {
    en: 'No costs by type of school are published under an open licence. Type your own into Costs: the total cost of each type of school in each year.',
    th: 'ไม่มีต้นทุนแยกตามประเภทโรงเรียนที่เผยแพร่ภายใต้สัญญาอนุญาตแบบเปิด ให้พิมพ์ของคุณลงในแผ่นต้นทุน คือต้นทุนรวมของโรงเรียนแต่ละประเภทในแต่ละปี',
  },
  periods: { kind: 'financialYear', labels: ['2012-13', '2013-14', '2014-15', '2015-16', '2016-17'] },
  unit: 'GBP thousand',
  entries: [
    'education-staff',
    'education-supplies',
    'education-buildings',
    'education-lessons',
    'education-homework',
    'education-guidance',
    'education-knowledge',
    'education-attainment',
    'education-absence',
  ],
  services: [
    {
      name: 'State-funded primary',
      unit: 'pupils attending',
      quantities: [4107890, 4245377, 4329133, 4430275, 4500661],
      costs: null,
    },
    {
      name: 'State-funded secondary',
      unit: 'pupils attending',
      quantities: [3021054, 3015547, 3016007, 3027112, 3050589],
      costs: null,
    },
    {
      name: 'Special',
      unit: 'pupils attending',
      quantities: [87831, 91236, 94235, 97869, 101396],
      costs: null,
    },
  ],
  method: {},
};
