// The host's half of readers and writers. Not a class of CLDC.
import { defineClass } from '../../../vm/native/library-class.ts';
import { DEFAULT_ENCODING, findEncoding, sequenceLength } from '../lang/encodings.ts';
import { required } from '../lang/text-operations.ts';

export const CharacterEncoding = defineClass('final class java.io.CharacterEncoding', {
  methods: {
    'static String defaultName()': () => DEFAULT_ENCODING,
    'static String check(String name) throws UnsupportedEncodingException': (
      _call,
      name: string | null,
    ) => findEncoding(required(name)),
    'static int length(int first, String name)': (_call, first: number, name: string) =>
      sequenceLength(first, findEncoding(name)),
  },
});
