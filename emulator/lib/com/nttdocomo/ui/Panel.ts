import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { nextFocus } from '../../../widgets/page.ts';
import { IAPPLI } from '../iappli.ts';
import { uiException } from '../status-exception.ts';
import { componentOf } from './component-state.ts';
import { setBackground } from './Frame.ts';
import { panelOf, startPanel, type PanelState } from './frame-state.ts';
import { attachHtmlLayout } from './HTMLLayout.ts';
import { panelParts } from './panel-parts.ts';

export const Panel: LibraryClass = defineClass(
  'public class com.nttdocomo.ui.Panel extends Frame',
  {
    methods: {
      'public Panel()': (_call, self: Instance) => startPanel(self),
      'public void add(Component component)': add,
      'public FocusManager getFocusManager()': getFocusManager,
      'public void setBackground(int color)': setBackground,
      'public void setComponentListener(ComponentListener listener)': (
        call,
        self: Instance,
        componentListener: Instance | null,
      ) => change(call, self, { componentListener }),
      'public void setFocusManager(FocusManager manager)': (
        call,
        self: Instance,
        focusManager: Instance | null,
      ) => change(call, self, { focusManager }),
      'public void setKeyListener(KeyListener listener)': (
        call,
        self: Instance,
        keyListener: Instance | null,
      ) => change(call, self, { keyListener }),
      'public void setLayoutManager(LayoutManager manager)': setLayoutManager,
      'public void setSoftKeyListener(SoftKeyListener listener)': (
        call,
        self: Instance,
        softKeyListener: Instance | null,
      ) => change(call, self, { softKeyListener }),
      'public void setTitle(String title)': (call, self: Instance, title: string | null) =>
        change(call, self, { title }),
    },
  },
);

function change(call: NativeCall, self: Instance, values: Partial<PanelState>): void {
  Object.assign(panelOf(self), values);
  call.service(IAPPLI).screen.invalidate();
}

function add(call: NativeCall, self: Instance, component: Instance | null): void {
  if (component === null) throw new JavaThrow('java.lang.NullPointerException');
  const state = componentOf(component);
  if (state.panel === self) return;
  if (state.panel !== null) throw uiException(call, 'ILLEGAL_STATE');
  state.panel = self;
  const panel = panelOf(self);
  panel.components.push(component);
  const { screen } = call.service(IAPPLI);
  if (panel.position.focus < 0) {
    const focus = nextFocus(panelParts(panel, screen), -1, 1);
    panel.position = { ...panel.position, focus };
  }
  screen.invalidate();
}

function setLayoutManager(call: NativeCall, self: Instance, manager: Instance | null): void {
  change(call, self, { layoutManager: manager, isFlowing: manager !== null });
  if (manager !== null) attachHtmlLayout(manager, self);
}

function getFocusManager(call: NativeCall, self: Instance): Instance {
  const panel = panelOf(self);
  panel.focusManager ??= call.newInstance('com.nttdocomo.ui.DefaultFocusManager');
  return panel.focusManager;
}
