import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';

export const Ticker: LibraryClass = defineClass('public class javax.microedition.lcdui.Ticker', {
  methods: {
    'public Ticker(String text)': setString,
    'public String getString()': (_call, self: Instance) => self.host as string,
    'public void setString(String text)': setString,
  },
});

function setString(_call: unknown, self: Instance, text: string | null): void {
  if (text === null) throw new JavaThrow('java.lang.NullPointerException');
  self.host = text;
}
