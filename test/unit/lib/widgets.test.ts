import { describe, expect, test } from 'vitest';
import { BitmapFont } from '../../../emulator/device/font/bitmap-font.ts';
import { Painter } from '../../../emulator/device/screen/painter.ts';
import { Surface } from '../../../emulator/device/screen/surface.ts';
import { chooseItem } from '../../../emulator/lib/widgets/choose-item.ts';
import { flowLayout } from '../../../emulator/lib/widgets/flow-layout.ts';
import { measureWidget } from '../../../emulator/lib/widgets/measure-widget.ts';
import { MessageBox } from '../../../emulator/lib/widgets/message-box.ts';
import { pressOnPage, type PagePart } from '../../../emulator/lib/widgets/page.ts';
import { TextEditor } from '../../../emulator/lib/widgets/text-editor.ts';
import type { ListStyle, ListWidget, Widget } from '../../../emulator/lib/widgets/widget.ts';

const FONT = new BitmapFont((_, size) => new Uint8Array(size * size), 12);

function list(style: ListStyle, cursor = 0): ListWidget {
  const items = ['a', 'b', 'c'];
  return { kind: 'list', style, items, selected: [true, false, false], cursor, rows: null };
}

function part(widget: Widget, y: number, isInteractive = true): PagePart {
  const box = { x: 0, y, width: 100, height: 20 };
  const look = { ink: 0xff000000, background: null, isVisible: true, isEnabled: true };
  return { widget, box, isInteractive, ...look };
}

const BUTTON: Widget = { kind: 'button', text: 'OK' };
const LABEL: Widget = { kind: 'label', text: '', alignment: 'left', bold: false };

describe('pressOnPage()', () => {
  test('moves the focus over what cannot be operated', () => {
    const parts = [part(BUTTON, 0), part(LABEL, 20, false), part(BUTTON, 40)];
    expect(pressOnPage(parts, { focus: 0, scroll: 0 }, 'down', 100)).toEqual({
      kind: 'moved',
      position: { focus: 2, scroll: 0 },
    });
  });

  test('scrolls so far that the part in focus is seen whole', () => {
    const parts = [part(BUTTON, 0), part(BUTTON, 90)];
    expect(pressOnPage(parts, { focus: 0, scroll: 0 }, 'down', 100)).toEqual({
      kind: 'moved',
      position: { focus: 1, scroll: 10 },
    });
  });

  test('scrolls by half a screen where nothing can be operated nearby', () => {
    const parts = [part(LABEL, 0, false), part(LABEL, 500, false)];
    expect(pressOnPage(parts, { focus: -1, scroll: 0 }, 'down', 100)).toEqual({
      kind: 'moved',
      position: { focus: -1, scroll: 50 },
    });
  });

  test('moves within a list before it leaves it', () => {
    const parts = [part(list('radio', 1), 0), part(BUTTON, 20)];
    const at = { focus: 0, scroll: 0 };
    expect(pressOnPage(parts, at, 'down', 100)).toMatchObject({ kind: 'list-moved', cursor: 2 });
    const end = [part(list('radio', 2), 0), part(BUTTON, 20)];
    expect(pressOnPage(end, at, 'down', 100)).toMatchObject({ position: { focus: 1 } });
  });

  test('activates with select, and types into a field', () => {
    const field: Widget = { kind: 'field', text: '', columns: 4, rows: 1, isPassword: false };
    const parts = [part(BUTTON, 0), part(field, 20)];
    expect(pressOnPage(parts, { focus: 0, scroll: 0 }, 'select', 100).kind).toBe('activated');
    expect(pressOnPage(parts, { focus: 1, scroll: 0 }, '5', 100).kind).toBe('typed');
    expect(pressOnPage(parts, { focus: 0, scroll: 0 }, '5', 100).kind).toBe('moved');
  });
});

describe('flowLayout()', () => {
  const sizes = [40, 40, 40].map((width) => ({ width, height: 10 }));

  test('goes from left to right and wraps', () => {
    expect(flowLayout(sizes, 100).map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [41, 0],
      [0, 11],
    ]);
  });

  test('begins and aligns lines where it is told', () => {
    const starts = { 1: { emptyLines: 0, alignment: 'center' } } as const;
    expect(flowLayout(sizes, 100, starts).map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [9, 11],
      [50, 11],
    ]);
  });
});

describe('measureWidget()', () => {
  test('wraps a label and limits a field to the width', () => {
    const label: Widget = { kind: 'label', text: 'あいうえお', alignment: 'left', bold: false };
    expect(measureWidget(label, FONT, 36)).toEqual({ width: 36, height: 26 });
    const field: Widget = { kind: 'field', text: '', columns: 50, rows: 1, isPassword: false };
    expect(measureWidget(field, FONT, 100).width).toBe(100);
  });
});

describe('chooseItem()', () => {
  test('chooses one of all, or one more', () => {
    expect(chooseItem(list('radio'), 2)).toEqual([false, false, true]);
    expect(chooseItem(list('check'), 2)).toEqual([true, false, true]);
    expect(chooseItem(list('check'), 0)).toEqual([false, false, false]);
  });
});

describe('TextEditor', () => {
  function edit(admits: (text: string) => boolean): { editor: TextEditor; done: string[] } {
    const done: string[] = [];
    const editor = new TextEditor({
      title: 't',
      text: '',
      modes: ['number', 'kana'],
      maxLength: 3,
      isPassword: true,
      admits,
      onDone: (text) => done.push(text),
      now: () => 0,
    });
    return { editor, done };
  }

  test('takes what the field admits, in the mode chosen, and hands it over', () => {
    const { editor, done } = edit((text) => !text.includes('9'));
    for (const key of ['1', '9', 'soft2', '1', 'select'] as const) editor.press(key);
    expect(done).toEqual(['1あ']);
  });

  test('shows stars for a password', () => {
    const { editor } = edit(() => true);
    editor.press('1');
    editor.press('2');
    const surface = new Surface(120, 120);
    editor.paint(new Painter(surface, FONT), surface.bounds);
    expect(surface.texts.map((run) => run.text)).toEqual(['t[数字]', '**', '2/3']);
  });
});

describe('MessageBox', () => {
  test('answers with what has the focus', () => {
    const answers: number[] = [];
    const box = new MessageBox({
      title: '終了',
      text: '終了しますか?',
      picture: null,
      answers: ['はい', 'いいえ'],
      onAnswer: (index) => answers.push(index),
    });
    for (const key of ['select', 'right', 'right', 'select', 'left', 'select'] as const) {
      box.press(key);
    }
    expect(answers).toEqual([0, 1, 0]);
  });

  test('scrolls a long text, and no further than its end', () => {
    const text = Array.from({ length: 20 }, (_, line) => `line ${line}`).join('\n');
    const box = new MessageBox({
      title: '',
      text,
      picture: null,
      answers: ['OK'],
      onAnswer: () => undefined,
    });
    for (let press = 0; press < 50; press++) box.press('down');
    const surface = new Surface(120, 120);
    box.paint(new Painter(surface, FONT), surface.bounds);
    const shown = surface.texts.map((run) => run.text);
    expect(shown).toContain('line 19');
    expect(shown).not.toContain('line 0');
  });
});
