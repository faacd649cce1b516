import { counted, countedOf, plural } from './plural';
import type { CheckFacts } from '../checkFacts';

const meant = ({ suggestion }: CheckFacts): string => (suggestion === '' ? '' : ` Is “${suggestion}” meant?`);

/** The checks of a measure: title, what it does to the result, what to do. */
export const checks = {
  blocks: {
    quantities: 'Quantities',
    costs: 'Costs',
    labour: 'Labour',
    pay: 'Pay',
    spending: 'Spending',
    deflators: 'Price indexes',
    capital: 'Capital',
    quality: 'Quality',
  },
  states: { open: 'Open', accepted: 'Accepted', changed: 'Changed since it was accepted' },

  outlier: {
    title: ({ service, growth, period }: CheckFacts) => `${service}: ${growth} in ${period}`,
    says: ({ block, usual, spike }: CheckFacts) =>
      `${block}: that stands out from its own history (usually ${usual})${spike ? ', and the period after it goes back' : ''}. A wrong figure would move the index with it.`,
    remedy: ({ spike }: CheckFacts) =>
      spike
        ? 'Compare this one figure with its source. If it is right, accept it with the reason.'
        : 'Compare the figure with its source, and ask what changed. If it is right, accept it with the reason.',
  },
  relabelled: {
    title: ({ before, service, period }: CheckFacts) => `“${before}” may go on as “${service}” from ${period}`,
    says: ({ alike }: CheckFacts) =>
      `One ends where the other begins, with ${alike ? 'a name that is alike' : 'nearly the same cost'}. As two services neither is compared over the change, so the index misses it.`,
    remedy: () => 'If they are the same service, give both rows one name and put them into one row. If not, accept it.',
  },
  classificationChanged: {
    title: ({ period, ended, begun }: CheckFacts) =>
      `${counted(ended, 'service')} ${plural(ended, 'ends', 'end')} and ${begun} ${plural(begun, 'begins', 'begin')} in ${period}`,
    says: () =>
      'So many at once are seldom new services: the classification or the layout of the source has changed. None of them is compared over the change.',
    remedy: () =>
      'Look for a table from the old names to the new ones, or group services so that the groups go on. Say how much of the cost is compared.',
  },
  unitScale: {
    title: ({ service, factor, period }: CheckFacts) => `${service}: ${factor} times the period before in ${period}`,
    says: ({ block, familiar }: CheckFacts) =>
      `${block}: the factor is near ${familiar}, while the other block hardly moves. The unit may have changed.`,
    remedy: () => 'Bring all periods to one unit, such as weeks or thousands throughout.',
  },
  unitText: {
    title: ({ service, unit }: CheckFacts) => `${service} is now counted in “${unit}”`,
    says: ({ before }: CheckFacts) => `The measure was set up with “${before}”. Growth needs one unit in all periods.`,
    remedy: () => 'If only the word changed, change it in the measure too. If the unit changed, convert the figures.',
  },
  totalDiffers: {
    title: ({ service, period }: CheckFacts) => `${service} is not the sum of its parts in ${period}`,
    says: ({ block, total, sum, difference }: CheckFacts) =>
      `${block}: it says ${total}, the rows add up to ${sum}, a difference of ${difference}. A part may be missing or counted twice.`,
    remedy: () => 'Find the missing part, or correct the total. The total itself should not be a service.',
  },
  generalDeflator: {
    title: ({ service, deflator, block }: CheckFacts) =>
      `${service === '' ? block : service}: “${deflator}” is a general price index`,
    says: () =>
      'It takes out the prices of the whole economy, not those of what this service buys. If these rise faster, inputs look larger and productivity lower than they are.',
    remedy: () => 'Look for an index made for this service or its sector. If there is none, accept it with the reason.',
  },
  noDeflator: {
    title: ({ service, block }: CheckFacts) => `${service === '' ? block : service} has no price index`,
    says: () => 'Without one, a rise in prices counts as a rise in inputs.',
    remedy: () => 'Choose a price index in Inputs. If the figures are in constant prices already, accept it.',
  },
  qualityWeights: {
    title: ({ sum }: CheckFacts) => `The weights of quality add up to ${sum}, not to 1`,
    says: ({ service }: CheckFacts) =>
      `${service === '' ? 'All services' : service}: each weight is divided by their sum, so all of them differ from what was typed.`,
    remedy: () => 'Correct the weights, or add the indicator that is missing.',
  },
  qualityWithoutWeight: {
    title: ({ service }: CheckFacts) => `${service} has weight 0`,
    says: () => 'The indicator is shown and has no part in the index.',
    remedy: () => 'Give it a weight, or accept that it is shown only.',
  },
  notPositive: {
    title: ({ service, period }: CheckFacts) => `${service} is 0 in ${period}`,
    says: ({ block }: CheckFacts) => `${block} must be above zero: a relative to 0 does not exist.`,
    remedy: () => 'Enter the figure, or [x] if it is not known. A score needs a scale with a true zero.',
  },
  emptyCells: {
    title: ({ service, empty, of }: CheckFacts) =>
      `${service}: ${countedOf(empty, of, 'cell')} ${plural(empty, 'is', 'are')} empty`,
    says: ({ block }: CheckFacts) => `${block}: an empty cell counts as missing, never as 0.`,
    remedy: () => 'Enter the figures, or [x] where they are not known.',
  },
  serviceNotInBlock: {
    title: ({ service, block }: CheckFacts) => `${block} has no row for ${service}`,
    says: () => 'Without it the service has no part in the result.',
    remedy: (facts: CheckFacts) => `Add the row, or take the service out of the measure.${meant(facts)}`,
  },
  rowNotUsed: {
    title: ({ service, block }: CheckFacts) => `${block}: ${service} is not used`,
    says: () => 'The measure has nothing of this name.',
    remedy: (facts: CheckFacts) => `Add it to the measure, or correct the name.${meant(facts)}`,
  },
  periodNotInBlock: {
    title: ({ period, block }: CheckFacts) => `${block} has no column for ${period}`,
    says: () => 'No comparison with that period is possible.',
    remedy: (facts: CheckFacts) => `Add the column, or take the period out of the measure.${meant(facts)}`,
  },
  columnNotUsed: {
    title: ({ period, block }: CheckFacts) => `${block}: the column ${period} is not used`,
    says: () => 'The measure has no such period.',
    remedy: (facts: CheckFacts) => `Add the period to the measure, or correct the heading.${meant(facts)}`,
  },
  figuresWithoutName: {
    title: ({ block }: CheckFacts) => `${block}: figures without a name`,
    says: () => 'They belong to no service and are not used.',
    remedy: () => 'Type the name beside them, or delete the figures.',
  },
  nameTwice: {
    title: ({ service, period, block, times }: CheckFacts) =>
      `${block}: “${service === '' ? period : service}” stands ${counted(times, 'time')}`,
    says: () => 'Figures are found by their name, so only the first would be used.',
    remedy: () => 'Give each its own name, or put them together.',
  },
  periodsBackwards: {
    title: ({ period, after }: CheckFacts) => `${period} stands behind ${after}`,
    says: () => 'Growth is taken from left to right, so it would run backwards here.',
    remedy: () => 'Put the periods in order, the oldest first.',
  },
  periodsSkipped: {
    title: ({ period, after }: CheckFacts) => `Nothing between ${after} and ${period}`,
    says: () => 'The growth of several periods would be read as that of one.',
    remedy: () => 'Add the periods that are missing, empty if need be, or accept it.',
  },
  markedPeriod: {
    title: ({ period }: CheckFacts) => `${period} carries a footnote’s mark`,
    says: () => 'It may be provisional or break with the periods before. The mark stays in all headings.',
    remedy: () => 'Say in the report what the mark means.',
  },
  outputEqualsInput: {
    title: ({ service }: CheckFacts) => `${service}: output is taken to equal input`,
    says: () => 'Its productivity cannot change, by definition, and it holds back that of the total.',
    remedy: () => 'Count its activity if there is a count; else say so in the report.',
  },
} as const;
