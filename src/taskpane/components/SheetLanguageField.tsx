import type { SheetLanguage } from '../../measures/definition';
import { useMeasure, usePane } from '../state/pane';
import { useParts } from '../state/series';
import { SelectField } from './SelectField';

/** The language of the sheets that are built from now on; words that stand in data tables and are read from there change at once. */
export function SheetLanguageField() {
  const { create } = usePane().words;
  const { language } = useMeasure();
  const change = useParts();
  return (
    <SelectField
      id="sheet-language"
      label={create.language}
      options={[
        { value: 'en', label: 'English', lang: 'en' },
        { value: 'th', label: 'ไทย', lang: 'th' },
        { value: 'both', label: create.both },
      ]}
      value={language}
      onChange={(chosen) => void change('name', (one) => ({ value: { ...one, language: chosen as SheetLanguage } }))}
    />
  );
}
