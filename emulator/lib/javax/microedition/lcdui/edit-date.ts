// Opens the handset's editor on a date field: the digits of year to day, hour and minute.
import type { Instance } from '../../../../vm/run-time-data.ts';
import { TextEditor } from '../../../widgets/text-editor.ts';
import type { Midlet } from '../midlet-service.ts';
import { formatDateField, itemOfKind } from './item-state.ts';

const DATE = 1;
const TIME = 2;
const JST = '+09:00';

/** `onChanged` runs when the user has set another date. */
export function editDate({ screen, alarms }: Midlet, item: Instance, onChanged: () => void): void {
  const state = itemOfKind(item, 'date');
  const editor = new TextEditor({
    title: state.label ?? '日時',
    text: formatDateField(state).replace(/\D/g, ''),
    modes: ['number'],
    maxLength: digitsOf(state.mode),
    isPassword: false,
    admits: (text) => /^\d*$/.test(text),
    now: () => alarms.now,
    onDone: (digits) => {
      screen.close(editor);
      const time = parseDigits(digits, state.mode);
      if (time === null || time === state.time) return;
      state.time = time;
      onChanged();
    },
  });
  screen.open(editor, { kind: 'date-editor', on: item });
}

function digitsOf(mode: number): number {
  if (mode === DATE) return 8;
  return mode === TIME ? 4 : 12;
}

/** Null for digits that are no date or time. */
function parseDigits(digits: string, mode: number): number | null {
  if (digits.length !== digitsOf(mode)) return null;
  const date = mode === TIME ? '19700101' : digits.slice(0, 8);
  const clock = mode === DATE ? '0000' : digits.slice(-4);
  const day = date.replace(/(....)(..)(..)/, '$1-$2-$3');
  const time = Date.parse(`${day}T${clock.replace(/(..)(..)/, '$1:$2')}:00${JST}`);
  return Number.isNaN(time) ? null : time;
}
