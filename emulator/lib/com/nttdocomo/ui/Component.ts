import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { HOST_DATA } from '../../../host-data.ts';
import { IAPPLI } from '../iappli.ts';
import { argbOf } from './color.ts';
import { boxOf } from './component-box.ts';
import { componentOf, startComponent, type ComponentState } from './component-state.ts';

export const Component: LibraryClass = defineClass(
  'public abstract class com.nttdocomo.ui.Component',
  {
    host: HOST_DATA,
    methods: {
      'public Component()': (_call, self: Instance) => startComponent(self, EMPTY),
      'public int getHeight()': (call, self: Instance) => boxOf(call, self).height,
      'public int getWidth()': (call, self: Instance) => boxOf(call, self).width,
      'public int getX()': (call, self: Instance) => boxOf(call, self).x,
      'public int getY()': (call, self: Instance) => boxOf(call, self).y,
      'public void setBackground(int color)': (call, self: Instance, color: number) =>
        change(call, self, { background: argbOf(color) }),
      'public void setForeground(int color)': (call, self: Instance, color: number) =>
        change(call, self, { ink: argbOf(color) }),
      'public void setLocation(int x, int y)': (call, self: Instance, x: number, y: number) =>
        change(call, self, { x, y }),
      'public void setSize(int width, int height)': (
        call,
        self: Instance,
        width: number,
        height: number,
      ) => change(call, self, { width, height }),
      'public void setVisible(boolean visible)': (call, self: Instance, isVisible: boolean) =>
        change(call, self, { isVisible }),
    },
  },
);

const EMPTY = { kind: 'label', text: '', alignment: 'left', bold: false } as const;

function change(call: NativeCall, self: Instance, values: Partial<ComponentState>): void {
  Object.assign(componentOf(self), values);
  call.service(IAPPLI).screen.invalidate();
}
