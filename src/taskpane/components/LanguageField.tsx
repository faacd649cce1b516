import type { Language } from '../../measures/measure';
import { usePane } from '../state/pane';
import { SelectField } from './SelectField';

/** The language of the pane. */
export function LanguageField() {
  const { words, language, changeSession } = usePane();
  return (
    <SelectField
      id="language"
      label={words.shell.language}
      narrow
      options={[
        { value: 'en', label: 'English', lang: 'en' },
        { value: 'th', label: 'ไทย', lang: 'th' },
      ]}
      value={language}
      onChange={(chosen) => changeSession((before) => ({ ...before, language: chosen as Language }))}
    />
  );
}
