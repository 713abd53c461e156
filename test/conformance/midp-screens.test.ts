// What a MIDlet's user sees and holds: icons of a list, keys that repeat.
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, expect, test } from 'vitest';
import { midpClasses } from '../../emulator/lib/javax/microedition/midp.ts';
import { ApplicationPhone } from '../support/application-phone.ts';
import { createAppCompiler, jadOf } from '../support/compile-app.ts';

const compiler = createAppCompiler(midpClasses());
afterAll(() => compiler.close());

test('Canvas hears of a key again and again while it is held, also in another phone', async () => {
  const source = `
    import javax.microedition.lcdui.*;
    public class Keys extends javax.microedition.midlet.MIDlet {
      protected void startApp() {
        Canvas canvas = new Canvas() {
          protected void paint(Graphics g) {}
          protected void keyPressed(int key) { System.out.print("+" + key); }
          protected void keyRepeated(int key) { System.out.print("*"); }
          protected void keyReleased(int key) { System.out.print("-" + key); }
        };
        System.out.print(canvas.hasRepeatEvents());
        Display.getDisplay(this).setCurrent(canvas);
      }
      protected void pauseApp() {}
      protected void destroyApp(boolean unconditional) {}
    }`;
  const phone = new ApplicationPhone({ moves: true });
  await phone.startMidlet(compiler.compile({ className: 'Keys', source }), jadOf('Keys'));
  expect(phone.output).toBe('true');
  phone.device.keypad.press('left');
  await phone.advance(450);
  expect(phone.output).toBe('true+-3');
  await phone.advance(300);
  expect(phone.output).toBe('true+-3***');
  phone.device.keypad.release('left');
  await phone.advance(1000);
  expect(phone.output).toBe('true+-3***--3');
});

test('a popup and the editor of a text box go on in another phone', async () => {
  const source = `
    import javax.microedition.lcdui.*;
    public class Opens extends javax.microedition.midlet.MIDlet implements ItemStateListener {
      private final ChoiceGroup choice =
        new ChoiceGroup("色", 4, new String[] { "赤", "青", "緑" }, null);
      private final TextBox box = new TextBox("メモ", "", 20, TextField.ANY);
      protected void startApp() {
        Form form = new Form("選ぶ");
        form.append(choice);
        form.setItemStateListener(this);
        Display.getDisplay(this).setCurrent(form);
      }
      public void itemStateChanged(Item item) {
        System.out.print(choice.getString(choice.getSelectedIndex()));
        Display.getDisplay(this).setCurrent(box);
      }
      protected void pauseApp() {}
      protected void destroyApp(boolean unconditional) {}
    }`;
  const phone = new ApplicationPhone();
  await phone.startMidlet(compiler.compile({ className: 'Opens', source }), jadOf('Opens'));
  await phone.press('select', 'down', 'down');
  phone.move();
  await phone.press('up', 'select');
  expect(phone.output).toBe('青');
  await phone.press('select', '1', '1');
  const picture = phone.device.screen.toRgba();
  phone.move();
  expect(phone.device.screen.toRgba()).toEqual(picture);
  await phone.press('1', 'select');
  expect(phone.text).toContain('う');
});

test('List shows the icons of its items, made smaller where they are higher than a line', async () => {
  const source = `
    import javax.microedition.lcdui.*;
    public class Icons extends javax.microedition.midlet.MIDlet {
      protected void startApp() {
        try {
          Image icon = Image.createImage("/red.png");
          List list = new List(null, Choice.IMPLICIT, new String[] { "赤", "無", "大" },
            new Image[] { icon, null, Image.createImage("/large.png") });
          Display.getDisplay(this).setCurrent(list);
        } catch (java.io.IOException e) {
          System.out.println(e);
        }
      }
      protected void pauseApp() {}
      protected void destroyApp(boolean unconditional) {}
    }`;
  const files = { 'red.png': square(7), 'large.png': square(40) };
  const jar = compiler.compile({ className: 'Icons', source, files });
  const phone = new ApplicationPhone();
  await phone.startMidlet(jar, jadOf('Icons'));
  expect(phone.output).toBe('');
  const [first, second] = phone.device.screen.texts;
  expect(first?.x).toBe(second?.x);
  const red = redBoxes(phone);
  const line = (second?.y ?? 0) - (first?.y ?? 0);
  expect(red).toEqual([
    { width: 7, height: 7 },
    { width: line, height: line },
  ]);
});

function square(side: number): Uint8Array {
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  context.fillStyle = 'rgb(255, 0, 0)';
  context.fillRect(0, 0, side, side);
  return canvas.toBuffer('image/png');
}

/** The red areas from top to bottom. */
function redBoxes({ device: { screen } }: ApplicationPhone): { width: number; height: number }[] {
  const rgba = screen.toRgba();
  const widths = Array.from({ length: screen.height }, (_, y) => {
    const row = Array.from({ length: screen.width }, (__, x) => (y * screen.width + x) * 4);
    return row.filter((at) => rgba[at] === 255 && rgba[at + 1] === 0 && rgba[at + 2] === 0).length;
  });
  const boxes: { width: number; height: number }[] = [];
  widths.forEach((width, y) => {
    if (width === 0) return;
    const last = boxes.at(-1);
    if (last === undefined || widths[y - 1] === 0) boxes.push({ width, height: 1 });
    else last.height += 1;
  });
  return boxes;
}
