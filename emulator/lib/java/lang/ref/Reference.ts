// java.lang.ref.Reference (CLDC 1.1): a weak reference. The host part is the object, which the collector does not follow.
import { defineClass } from '../../../../vm/native/library-class.ts';
import type { Instance, WeakHolder } from '../../../../vm/run-time-data.ts';

export const Reference = defineClass('public abstract class java.lang.ref.Reference', {
  methods: {
    'public Object get()': (_call, self: Instance) => (self.host as WeakHolder).referent,
    'public void clear()': (_call, self: Instance) => {
      (self.host as WeakHolder).referent = null;
    },
  },
});
