import type { Example } from './example';

/**
 * NHS England, National Cost Collection, ambulance and emergency care; costs to whole pounds. Contains public sector
 * information licensed under the Open Government Licence v3.0 (assets/data).
 */
export const healthExample: Example = {
  id: 'health',
  sector: 'health',
  name: { en: 'Ambulance and emergency care, England', th: 'รถพยาบาลและการรักษาฉุกเฉิน อังกฤษ' },
  says: { en: 'NHS in England, 2 years', th: 'NHS ในอังกฤษ 2 ปี' },
  source: {
    en: 'National Cost Collection, NHS England. Open Government Licence v3.0.',
    th: 'National Cost Collection โดย NHS England ตาม Open Government Licence v3.0',
  },
  missing: {
    en: 'The collection has costs of each service and no price index: add spending and an index in Inputs to go on to productivity.',
    th: 'ชุดข้อมูลมีต้นทุนของแต่ละบริการแต่ไม่มีดัชนีราคา ให้เพิ่มรายจ่ายและดัชนีในขั้นปัจจัยนำเข้าเพื่อไปต่อถึงผลิตภาพ',
  },
  periods: { kind: 'financialYear', labels: ['2023-24', '2024-25'] },
  unit: 'GBP',
  entries: [
    'health-staff',
    'health-drugs',
    'health-cost',
    'health-calls',
    'health-emergency',
    'health-survival',
    'health-waiting',
  ],
  services: [
    {
      name: 'Ambulance: Hear & Treat',
      unit: 'calls',
      quantities: [1147817, 1439703],
      costs: [75251063, 89794775],
    },
    {
      name: 'Ambulance: See & Treat',
      unit: 'calls',
      quantities: [2659366, 2674034],
      costs: [869580308, 974291437],
    },
    {
      name: 'Ambulance: See & Convey',
      unit: 'calls',
      quantities: [4858582, 4928029],
      costs: [2228782763, 2411734151],
    },
    {
      name: 'Ambulance: Other',
      unit: 'calls',
      quantities: [4425204, 4160030],
      costs: [99385987, 114792082],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Any Investigation with Category 5 Treatment',
      unit: 'attendances',
      quantities: [99328, 32684],
      costs: [33093817, 38566411],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Category 3 Investigation with Category 4 Treatment',
      unit: 'attendances',
      quantities: [453753, 486439],
      costs: [393116408, 424471285],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Category 3 Investigation with Category 1-3 Treatment',
      unit: 'attendances',
      quantities: [1657528, 1904009],
      costs: [824901471, 981421672],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Category 2 Investigation with Category 4 Treatment',
      unit: 'attendances',
      quantities: [1050522, 1054520],
      costs: [711479819, 720951732],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Category 2 Investigation with Category 3 Treatment',
      unit: 'attendances',
      quantities: [318431, 289429],
      costs: [150251399, 145665974],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Category 1 Investigation with Category 3-4 Treatment',
      unit: 'attendances',
      quantities: [472190, 448024],
      costs: [167119662, 175286196],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Category 2 Investigation with Category 2 Treatment',
      unit: 'attendances',
      quantities: [2270366, 2416214],
      costs: [815715223, 887933103],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Category 2 Investigation with Category 1 Treatment',
      unit: 'attendances',
      quantities: [5136218, 5535278],
      costs: [1340185736, 1490059220],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Category 1 Investigation with Category 1-2 Treatment',
      unit: 'attendances',
      quantities: [4979457, 5300922],
      costs: [881402519, 965426985],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Dental Care',
      unit: 'attendances',
      quantities: [658, 686],
      costs: [120962, 122739],
    },
    {
      name: 'Emergency Care: Emergency Medicine, No Investigation with No Significant Treatment',
      unit: 'attendances',
      quantities: [5564101, 6101233],
      costs: [688541557, 773387710],
    },
    {
      name: 'Emergency Care: Emergency Medicine, Patient Dead On Arrival',
      unit: 'attendances',
      quantities: [1592, 1341],
      costs: [559156, 575627],
    },
  ],
  method: { formula: 'laspeyres' },
};
