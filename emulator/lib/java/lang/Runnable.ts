import { defineClass } from '../../../vm/native/library-class.ts';

export const Runnable = defineClass('public interface java.lang.Runnable', {
  methods: { 'public void run()': null },
});
