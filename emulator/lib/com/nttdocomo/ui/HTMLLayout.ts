// DoJa-2.0: lines and alignment as in a page, written between the components that are added.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { HOST_DATA } from '../../../host-data.ts';
import type { Alignment } from '../../../widgets/widget.ts';
import { panelOf } from './frame-state.ts';

type LayoutState = { panel: Instance | null; alignment: Alignment };

const ALIGNMENTS: readonly Alignment[] = ['left', 'center', 'right'];

export const HTMLLayout: LibraryClass = defineClass(
  'public final class com.nttdocomo.ui.HTMLLayout implements LayoutManager',
  {
    host: HOST_DATA,
    fields: {
      'public static final int LEFT': 0,
      'public static final int CENTER': 1,
      'public static final int RIGHT': 2,
    },
    methods: {
      'public HTMLLayout()': (_call, self: Instance) => {
        self.host = { panel: null, alignment: 'left' } satisfies LayoutState;
      },
      'public void begin(int alignment)': (_call, self: Instance, number: number) => {
        const alignment = ALIGNMENTS[number];
        if (alignment === undefined) throw new JavaThrow('java.lang.IllegalArgumentException');
        startLine(self, alignment, 0);
      },
      'public void br()': (_call, self: Instance) =>
        startLine(self, (self.host as LayoutState).alignment, 1),
      'public void end()': (_call, self: Instance) => startLine(self, 'left', 0),
    },
  },
);

/** Lets the layout write into the panel it was set on, if it is such a layout. */
export function attachHtmlLayout(manager: Instance, panel: Instance): void {
  if (manager.class.name === 'com/nttdocomo/ui/HTMLLayout') {
    (manager.host as LayoutState).panel = panel;
  }
}

function startLine(self: Instance, alignment: Alignment, lines: number): void {
  const state = self.host as LayoutState;
  state.alignment = alignment;
  if (state.panel === null) return;
  const { breaks, components } = panelOf(state.panel);
  const at = components.length;
  const before = breaks[at];
  const emptyLines = before === undefined ? 0 : before.emptyLines + lines;
  breaks[at] = { emptyLines, alignment };
}
