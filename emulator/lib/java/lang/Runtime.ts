// java.lang.Runtime: the heap as the handset counts it.
import { defineClass } from '../../../vm/native/library-class.ts';
import type { Instance } from '../../../vm/run-time-data.ts';
import { exit } from './exit.ts';

export const Runtime = defineClass('public class java.lang.Runtime', {
  fields: { 'private static Runtime instance': null },
  methods: {
    'public static Runtime getRuntime()': (call) => {
      const known = call.getStatic('java.lang.Runtime', 'instance') as Instance | null;
      const instance = known ?? call.newInstance('java.lang.Runtime');
      call.setStatic('java.lang.Runtime', 'instance', instance);
      return instance;
    },
    'public long freeMemory()': (call) => {
      const { limit, used } = call.machine.heap;
      return BigInt(Math.max(0, limit - used));
    },
    'public long totalMemory()': (call) => BigInt(call.machine.heap.limit),
    'public void gc()': (call) => call.collect(),
    'public void exit(int status)': (call, _self: Instance, status: number) => exit(call, status),
  },
});
