import type { SoundName } from '../../../../device/signals.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { MIDLET } from '../midlet-service.ts';

const NAME = 'javax.microedition.lcdui.AlertType';

const TYPES: Readonly<Record<string, SoundName>> = {
  INFO: 'info',
  WARNING: 'warning',
  ERROR: 'error',
  ALARM: 'alarm',
  CONFIRMATION: 'confirm',
};

export const AlertType: LibraryClass = defineClass(`public class ${NAME}`, {
  fields: {
    'public static final AlertType INFO': null,
    'public static final AlertType WARNING': null,
    'public static final AlertType ERROR': null,
    'public static final AlertType ALARM': null,
    'public static final AlertType CONFIRMATION': null,
  },
  initialize: (call) => {
    for (const [name, sound] of Object.entries(TYPES)) {
      const type = call.newInstance(NAME);
      type.host = sound;
      call.setStatic(NAME, name, type);
    }
  },
  methods: {
    'protected AlertType()': () => undefined,
    'public boolean playSound(Display display)': (call, self: Instance) => {
      call.service(MIDLET).device.signals.play((self.host as SoundName | null) ?? 'info');
      return true;
    },
  },
});
