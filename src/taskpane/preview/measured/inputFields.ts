import { DEFLATOR_KINDS, type CapitalInput, type Deflator, type Measure } from '../../../measures/definition';
import { setDeflator } from '../../../measures/edits/deflators';
import { edited, type Edited } from '../../../measures/edits/edit';
import { sameName, tidy } from '../../../measures/edits/names';
import { addPart, changePart, type PartList } from '../../../measures/edits/parts';
import type { InputGroup } from '../../../measures/inputItems';

/** An input as the fields of its form hold it. */
export type InputFields = Readonly<Record<InputField, string>>;
type InputField = 'name' | 'measured' | 'deflator' | 'kind' | 'source' | 'given' | 'life' | 'profile';

export const NEW_INPUT: InputFields = {
  name: '',
  measured: 'fullTimeEquivalents',
  deflator: '',
  kind: 'service',
  source: '',
  given: 'consumption',
  life: '10',
  profile: 'straight-line',
};

export const LIST_OF: Readonly<Record<InputGroup, PartList>> = {
  labour: 'labour',
  goods: 'purchases',
  capital: 'capital',
};

export function fieldsOf(measure: Measure, group: InputGroup, id: string): InputFields {
  const grade = group === 'labour' ? measure.labour.find((one) => one.id === id) : undefined;
  if (grade) return { ...NEW_INPUT, name: grade.name, measured: grade.measured };
  const asset = group === 'capital' ? measure.capital.find((one) => one.id === id) : undefined;
  const part = asset ?? measure.purchases.find((one) => one.id === id);
  if (!part) return NEW_INPUT;
  const given = asset?.given;
  return {
    ...NEW_INPUT,
    name: part.name,
    ...deflatorFields(part.deflator),
    ...(given && { given: given.kind }),
    ...(given?.kind === 'investment' && { life: String(given.life), profile: given.profile }),
  };
}

export const deflatorFields = (deflator: Deflator | null): Pick<InputFields, 'deflator' | 'kind' | 'source'> =>
  deflator
    ? { deflator: deflator.name, kind: deflator.kind, source: deflator.source }
    : { deflator: '', kind: 'service', source: '' };

/** null where no price index is named. */
export function deflatorIn({ deflator, kind, source }: Pick<InputFields, 'deflator' | 'kind' | 'source'>) {
  const name = tidy(deflator);
  const known = DEFLATOR_KINDS.find((one) => one === kind) ?? 'general';
  return name === '' ? null : ({ name, kind: known, source: source.trim() } satisfies Deflator);
}

/** The service life must suit the way in which value is lost (K4). */
export function isLifeWrong({ given, life, profile }: InputFields): boolean {
  if (given !== 'investment') return false;
  const periods = Number(life.replace(',', '.'));
  return !(periods >= (profile === 'geometric' ? 2 : 1) && periods <= 200);
}

/** The measure with this input; a new one where there is no id. */
export function withInput(measure: Measure, group: InputGroup, id: string | undefined, fields: InputFields): Edited {
  const deflator = deflatorIn(fields);
  const before = deflator ? setDeflator(measure, deflator) : measure;
  const put = <L extends 'labour' | 'purchases' | 'capital'>(list: L, part: Parameters<typeof addPart<L>>[2]) =>
    id === undefined ? addPart(before, list, part) : changePart(before, list, id, part);
  const { name } = fields;
  const result =
    group === 'labour'
      ? put('labour', { name, measured: fields.measured === 'hours' ? 'hours' : 'fullTimeEquivalents' })
      : group === 'goods'
        ? put('purchases', { name, deflator })
        : put('capital', { name, given: givenIn(fields), deflator });
  return result.problem ? { value: measure, problem: result.problem } : result;
}

function givenIn({ given, life, profile }: InputFields): CapitalInput['given'] {
  if (given !== 'investment') return { kind: 'consumption' };
  return {
    kind: 'investment',
    life: Number(life.replace(',', '.')),
    profile: profile === 'geometric' ? 'geometric' : 'straight-line',
  };
}

/** The shortest way to a productivity figure: one row of spending, one price index; a general one until a better is known. */
export function withSpending(measure: Measure, name: string, index: string): Edited {
  if (measure.purchases.some((one) => sameName(one.name, name))) return edited(measure);
  const general: Deflator = { name: index, kind: 'general', source: '' };
  const result = addPart(measure, 'purchases', { name, deflator: general });
  if (result.problem) return result;
  const unit = result.value.spendingUnit === '' ? result.value.costUnit : result.value.spendingUnit;
  return edited({ ...result.value, spendingUnit: unit });
}
