/** workbook.settings: values of this add-in in the workbook, beside Office.context.document.settings. */
import { EventId, registrations } from '../events';
import { text } from '../arguments';
import { invalidArgument } from '../hostError';
import { HostObject, join } from '../hostObject';
import type { Json } from '../json';
import { listing } from './collection';
import type { Model } from './model';

interface Setting {
  key: string;
  value: Json;
}

export function settings({ book }: Model): HostObject {
  const store = () => book.properties.settings;
  const object = (setting: Setting): HostObject =>
    new HostObject('Setting', {
      identity: { _Id: setting.key },
      get: { Key: () => setting.key, Value: () => setting.value, _Id: () => setting.key },
      set: { Value: (value) => (setting.value = value) },
      call: {
        Delete: () => {
          book.properties.settings = store().filter((s) => s !== setting);
        },
      },
    });
  const list = listing({ all: store, is: (s, key) => s.key === key, object, what: 'setting' });
  return new HostObject('SettingCollection', {
    ...join(list, registrations(book.events, '', { SettingsChangedEvent: EventId.settingsChanged }), {
      call: {
        Add: (key, value) => {
          if (value instanceof HostObject) throw invalidArgument();
          const setting: Setting = store().find((s) => s.key === key) ?? { key: text(key), value: null };
          setting.value = value ?? null;
          if (!store().includes(setting)) store().push(setting);
          return object(setting);
        },
      },
    }),
    get: {},
  });
}
