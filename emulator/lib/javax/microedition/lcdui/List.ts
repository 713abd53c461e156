import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance, ReferenceArray } from '../../../../vm/run-time-data.ts';
import { appendAll, newChoice } from './choice-content.ts';
import { CHOICE_METHODS } from './choice-methods.ts';
import type { CommandState } from './Command.ts';
import { newDisplayable, stateOf } from './displayable-state.ts';

const NAME = 'javax.microedition.lcdui.List';
const EXCLUSIVE = 1;
const MULTIPLE = 2;
const IMPLICIT = 3;
const SCREEN = 1;

export const List: LibraryClass = defineClass(
  `public class ${NAME} extends Screen implements Choice`,
  {
    fields: { 'public static final Command SELECT_COMMAND': null },
    initialize: (call) => {
      const command = call.newInstance('javax.microedition.lcdui.Command');
      command.host = { label: '', type: SCREEN, priority: 0 } satisfies CommandState;
      call.setStatic(NAME, 'SELECT_COMMAND', command);
    },
    methods: {
      'public List(String title, int type)': (
        call,
        self: Instance,
        title: string | null,
        type: number,
      ) => startList(call, self, title, type),
      'public List(String title, int type, String[] texts, Image[] images)': (
        call,
        self: Instance,
        title: string | null,
        type: number,
        texts: ReferenceArray | null,
        images: ReferenceArray | null,
      ) => {
        startList(call, self, title, type);
        appendAll(stateOf(self, 'list').content, texts, images);
      },
      ...CHOICE_METHODS,
      // MIDP 2.0
      'public void setSelectCommand(Command command)': (
        _call,
        self: Instance,
        command: Instance | null,
      ) => {
        stateOf(self, 'list').selectCommand = command;
      },
    },
  },
);

function startList(call: NativeCall, self: Instance, title: string | null, type: number): void {
  const content = newChoice(type, [EXCLUSIVE, MULTIPLE, IMPLICIT]);
  const selectCommand = call.getStatic(NAME, 'SELECT_COMMAND') as Instance;
  self.host = { kind: 'list', content, selectCommand, ...newDisplayable(title) };
}
