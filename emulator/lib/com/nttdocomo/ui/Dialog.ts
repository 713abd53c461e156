import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { MessageBox } from '../../../widgets/message-box.ts';
import { IAPPLI, type Iappli } from '../iappli.ts';
import { uiException } from '../status-exception.ts';
import { showNextFrame } from './current-frame.ts';
import { frameOf, startDialog, type DialogState } from './frame-state.ts';
import { setBackground } from './Frame.ts';

const BUTTON_OK = 1;
const BUTTON_CANCEL = 2;
const BUTTON_YES = 4;
const BUTTON_NO = 8;

const BUTTON_NAMES: Readonly<Record<number, string>> = {
  [BUTTON_OK]: 'OK',
  [BUTTON_CANCEL]: 'キャンセル',
  [BUTTON_YES]: 'はい',
  [BUTTON_NO]: 'いいえ',
};

/** In the order of DIALOG_INFO … DIALOG_YESNOCANCEL. */
const BUTTONS: readonly (readonly number[])[] = [
  [BUTTON_OK],
  [BUTTON_OK],
  [BUTTON_OK],
  [BUTTON_YES, BUTTON_NO],
  [BUTTON_YES, BUTTON_NO, BUTTON_CANCEL],
];

/** Blocks the thread until the user has answered. */
const show = steps(
  (call, self: Instance) => {
    const iappli = call.service(IAPPLI);
    if (iappli.isDialogOpen) throw uiException(call, 'BUSY_RESOURCE');
    iappli.isDialogOpen = true;
    dialogOf(self).answer = null;
    openDialog(iappli, self);
    return call.goTo(1);
  },
  (call, self: Instance) =>
    dialogOf(self).answer === null
      ? call.waitForHost(call.service(IAPPLI).screen.nextClose())
      : call.goTo(2),
  (call, self: Instance) => {
    const { answer } = dialogOf(self);
    if (answer === null) return call.goTo(1);
    const iappli = call.service(IAPPLI);
    iappli.isDialogOpen = false;
    showNextFrame(iappli);
    return answer;
  },
);

export const Dialog: LibraryClass = defineClass(
  'public final class com.nttdocomo.ui.Dialog extends Frame',
  {
    fields: {
      'public static final int DIALOG_INFO': 0,
      'public static final int DIALOG_WARNING': 1,
      'public static final int DIALOG_ERROR': 2,
      'public static final int DIALOG_YESNO': 3,
      'public static final int DIALOG_YESNOCANCEL': 4,
      'public static final int BUTTON_OK': BUTTON_OK,
      'public static final int BUTTON_CANCEL': BUTTON_CANCEL,
      'public static final int BUTTON_YES': BUTTON_YES,
      'public static final int BUTTON_NO': BUTTON_NO,
    },
    methods: {
      'public Dialog(int type, String title)': (
        _call,
        self: Instance,
        type: number,
        title: string | null,
      ) => {
        if (BUTTONS[type] === undefined) throw new JavaThrow('java.lang.IllegalArgumentException');
        startDialog(self, type, title ?? '');
      },
      'public void setBackground(int color)': setBackground,
      // A dialog has no soft keys of its own.
      'public void setSoftLabel(int key, String label)': () => undefined,
      'public void setText(String text)': (_call, self: Instance, text: string | null) => {
        dialogOf(self).text = text ?? '';
      },
      'public int show()': show,
    },
  },
);

function dialogOf(self: Instance): DialogState {
  const state = frameOf(self);
  if (state.kind !== 'dialog') throw new TypeError(`Frame is a ${state.kind}, not a dialog`);
  return state;
}

export function openDialog({ screen }: Iappli, self: Instance): void {
  const state = dialogOf(self);
  const { type, title, text } = state;
  const buttons = BUTTONS[type] ?? [BUTTON_OK];
  const box = new MessageBox({
    title,
    text,
    picture: null,
    answers: buttons.map((button) => BUTTON_NAMES[button] ?? ''),
    onAnswer: (index) => {
      state.answer = buttons[index] ?? BUTTON_OK;
      screen.close(box);
    },
  });
  screen.open(box, { kind: 'dialog', on: self });
}
