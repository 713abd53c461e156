import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { HOST_DATA } from '../../../host-data.ts';
import { IAPPLI } from '../iappli.ts';
import { argbOf } from './color.ts';
import { frameOf } from './frame-state.ts';

export const Frame: LibraryClass = defineClass('public abstract class com.nttdocomo.ui.Frame', {
  host: HOST_DATA,
  fields: {
    'public static final int SOFT_KEY_1': 0,
    'public static final int SOFT_KEY_2': 1,
  },
  methods: {
    'public Frame()': () => undefined,
    'public final int getHeight()': (call) => call.service(IAPPLI).screen.area.height,
    'public final int getWidth()': (call) => call.service(IAPPLI).screen.area.width,
    'public void setBackground(int color)': setBackground,
    'public void setSoftLabel(int key, String label)': setSoftLabel,
  },
});

export function setBackground(call: NativeCall, self: Instance, color: number): void {
  frameOf(self).background = argbOf(color);
  call.service(IAPPLI).screen.invalidate();
}

function setSoftLabel(call: NativeCall, self: Instance, key: number, label: string | null): void {
  if (key !== 0 && key !== 1) throw new JavaThrow('java.lang.IllegalArgumentException');
  frameOf(self).softLabels[key] = label ?? '';
  call.service(IAPPLI).screen.invalidate();
}
