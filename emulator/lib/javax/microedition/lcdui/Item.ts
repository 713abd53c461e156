import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { HOST_DATA } from '../../../host-data.ts';
import { refresh } from './Displayable.ts';
import { itemOf } from './item-state.ts';

export const Item: LibraryClass = defineClass(
  'public abstract class javax.microedition.lcdui.Item',
  {
    host: HOST_DATA,
    methods: {
      'Item()': () => undefined,
      'public String getLabel()': (_call, self: Instance) => itemOf(self).label,
      'public void setLabel(String label)': (call, self: Instance, label: string | null) => {
        itemOf(self).label = label;
        refresh(call);
      },
    },
  },
);
