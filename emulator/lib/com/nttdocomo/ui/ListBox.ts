import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance, ReferenceArray } from '../../../../vm/run-time-data.ts';
import { chooseItem, isExclusive } from '../../../widgets/choose-item.ts';
import type { ListStyle, ListWidget } from '../../../widgets/widget.ts';
import { IAPPLI } from '../iappli.ts';
import { uiException } from '../status-exception.ts';
import { changeWidget, componentOf, startComponent, widgetOf } from './component-state.ts';
import { requestFocus, setEnabled, tellListener } from './interaction.ts';
import { textsOf } from '../../../string-array.ts';

/** In the order of SINGLE_SELECT … CHOICE. */
const STYLES: readonly ListStyle[] = ['menu', 'radio', 'check', 'numbered', 'check', 'popup'];

export const ListBox: LibraryClass = defineClass(
  'public final class com.nttdocomo.ui.ListBox extends Component implements Interactable',
  {
    fields: {
      'public static final int SINGLE_SELECT': 0,
      'public static final int RADIO_BUTTON': 1,
      'public static final int CHECK_BOX': 2,
      'public static final int NUMBERED_LIST': 3,
      'public static final int MULTIPLE_SELECT': 4,
      'public static final int CHOICE': 5,
    },
    methods: {
      'public ListBox(int type)': (_call, self: Instance, type: number) =>
        startListBox(self, type, null),
      'public ListBox(int type, int rows)': (_call, self: Instance, type: number, rows: number) =>
        startListBox(self, type, rows),
      'public void append(String item)': (call, self: Instance, item: string | null) => {
        const { items, selected } = widgetOf(self, 'list');
        setItems(call, self, [...items, notNull(item)], [...selected, false]);
      },
      'public void deselect(int index)': deselect,
      'public String getItem(int index)': (_call, self: Instance, index: number) =>
        listAt(self, index).items[index] ?? null,
      'public int getItemCount()': (_call, self: Instance) => widgetOf(self, 'list').items.length,
      'public int getSelectedIndex()': (_call, self: Instance) =>
        widgetOf(self, 'list').selected.indexOf(true),
      'public boolean isIndexSelected(int index)': (_call, self: Instance, index: number) =>
        listAt(self, index).selected[index] ?? false,
      'public void removeAll()': (call, self: Instance) => setItems(call, self, [], []),
      'public void requestFocus()': requestFocus,
      'public void select(int index)': select,
      'public void setEnabled(boolean enabled)': setEnabled,
      'public void setItems(String[] items)': (
        call,
        self: Instance,
        items: ReferenceArray | null,
      ) => {
        const texts = textsOf(notNull(items));
        setItems(
          call,
          self,
          texts,
          texts.map(() => false),
        );
      },
    },
  },
);

function startListBox(self: Instance, type: number, rows: number | null): void {
  const style = STYLES[type];
  if (style === undefined || (rows !== null && rows < 0)) {
    throw new JavaThrow('java.lang.IllegalArgumentException');
  }
  const shown = rows === null ? null : Math.max(1, rows);
  startComponent(
    self,
    { kind: 'list', style, items: [], selected: [], cursor: 0, rows: shown },
    true,
  );
}

function notNull<T>(value: T | null): T {
  if (value === null) throw new JavaThrow('java.lang.NullPointerException');
  return value;
}

function listAt(self: Instance, index: number): ListWidget {
  const list = widgetOf(self, 'list');
  if (index < 0 || index >= list.items.length) {
    throw new JavaThrow('java.lang.ArrayIndexOutOfBoundsException', String(index));
  }
  return list;
}

function setItems(
  call: NativeCall,
  self: Instance,
  items: readonly string[],
  flags: readonly boolean[],
): void {
  const { style } = widgetOf(self, 'list');
  // A popup always shows one of its items.
  const isUnset = style === 'popup' && !flags.includes(true);
  const selected = isUnset ? flags.map((_, index) => index === 0) : flags;
  changeWidget(call, self, { items, selected, cursor: 0 });
}

function select(call: NativeCall, self: Instance, index: number): void {
  const list = listAt(self, index);
  const selected = isExclusive(list.style)
    ? chooseItem(list, index)
    : list.selected.map((flag, other) => flag || other === index);
  changeWidget(call, self, { selected, cursor: index });
  tellIfShown(call, self, index);
}

function deselect(call: NativeCall, self: Instance, index: number): void {
  const list = listAt(self, index);
  if (list.style === 'popup') throw uiException(call, 'ILLEGAL_STATE');
  changeWidget(call, self, {
    selected: list.selected.map((flag, other) => flag && other !== index),
  });
  tellIfShown(call, self, index);
}

function tellIfShown(call: NativeCall, self: Instance, index: number): void {
  const iappli = call.service(IAPPLI);
  const { panel, isVisible } = componentOf(self);
  if (panel !== null && panel === iappli.frame && isVisible) {
    tellListener(iappli, self, 'selection-changed', index);
  }
}
