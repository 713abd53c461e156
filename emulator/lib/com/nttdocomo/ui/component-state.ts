// What the host keeps of a DoJa component.
import type { InputMode } from '../../../../device/text-input/key-characters.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { INK } from '../../../widgets/theme.ts';
import type { Widget } from '../../../widgets/widget.ts';
import { IAPPLI } from '../iappli.ts';

export type ComponentState = {
  widget: Widget;
  ink: number;
  background: number | null;
  x: number;
  y: number;
  /** Set by setSize; null takes the size the widget asks for. */
  width: number | null;
  height: number | null;
  isVisible: boolean;
  isEnabled: boolean;
  readonly isInteractive: boolean;
  /** The panel it was added to. */
  panel: Instance | null;
  /** Of a text box: how typing begins, and whether there is any. */
  inputMode: InputMode;
  isEditable: boolean;
};

/** Makes the host's part of a new component. */
export function startComponent(self: Instance, widget: Widget, isInteractive = false): void {
  self.host = {
    widget,
    ink: INK,
    background: null,
    x: 0,
    y: 0,
    width: null,
    height: null,
    isVisible: true,
    isEnabled: true,
    isInteractive,
    panel: null,
    inputMode: 'alphabet',
    isEditable: true,
  } satisfies ComponentState;
}

export function componentOf(self: Instance): ComponentState {
  return self.host as ComponentState;
}

/** The widget, known to be of a kind by the class of its component. */
export function widgetOf<K extends Widget['kind']>(
  self: Instance,
  kind: K,
): Extract<Widget, { kind: K }> {
  const { widget } = componentOf(self);
  if (widget.kind !== kind) throw new TypeError(`Component is a ${widget.kind}, not a ${kind}`);
  return widget as Extract<Widget, { kind: K }>;
}

/** Changes a part of the component's widget and has the screen drawn again. */
export function changeWidget(call: NativeCall, self: Instance, change: Partial<Widget>): void {
  const state = componentOf(self);
  state.widget = { ...state.widget, ...change } as Widget;
  call.service(IAPPLI).screen.invalidate();
}
