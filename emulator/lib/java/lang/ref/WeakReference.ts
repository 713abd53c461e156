// java.lang.ref.WeakReference (CLDC 1.1).
import { defineClass } from '../../../../vm/native/library-class.ts';
import type { Instance, Reference, WeakHolder } from '../../../../vm/run-time-data.ts';

export const WeakReference = defineClass(
  'public class java.lang.ref.WeakReference extends Reference',
  {
    host: {
      save: (host) => host,
      restore: (saved, data) => {
        const holder = saved as WeakHolder;
        data.weakHolders.add(holder);
        return holder;
      },
    },
    methods: {
      'public WeakReference(Object referent)': (call, self: Instance, referent: Reference) => {
        const holder: WeakHolder = { referent };
        self.host = holder;
        call.machine.weakHolders.add(holder);
      },
    },
  },
);
