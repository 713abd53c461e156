import { defineClass } from '../../../vm/native/library-class.ts';

export const Enumeration = defineClass('public interface java.util.Enumeration', {
  methods: {
    'public boolean hasMoreElements()': null,
    'public Object nextElement()': null,
  },
});
