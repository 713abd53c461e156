// Animations, melodies and pictures of an i-appli, in one phone and moved from phone to phone.
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOJA_CLASSES } from '../../emulator/lib/com/nttdocomo/doja-classes.ts';
import { ApplicationPhone } from '../support/application-phone.ts';
import { createAppCompiler, jamOf } from '../support/compile-app.ts';
import { gif } from '../support/gif.ts';
import { mfi } from '../support/melodies.ts';

const SOURCE = `
  import com.nttdocomo.ui.*;
  public class Media extends IApplication implements MediaListener, SoftKeyListener {
    private final VisualPresenter visual = new VisualPresenter();
    private final AudioPresenter audio = AudioPresenter.getAudioPresenter();
    public void start() {
      try {
        MediaImage blink = MediaManager.getImage("resource:///blink.gif");
        blink.use();
        visual.setImage(blink);
        MediaSound tune = MediaManager.getSound("resource:///tune.mld");
        tune.use();
        audio.setSound(tune);
        MediaImage photo = MediaManager.getImage("resource:///photo.jpg");
        photo.use();
        System.out.println("photo " + photo.getWidth() + "x" + photo.getHeight());
        Panel panel = new Panel();
        panel.add(visual);
        panel.add(new ImageLabel(photo.getImage()));
        panel.setSoftKeyListener(this);
        Display.setCurrent(panel);
        MediaManager.getSound("resource:///blink.gif").use();
      } catch (UIException e) {
        System.out.println("status " + e.getStatus());
      } catch (com.nttdocomo.io.ConnectionException e) {
        System.out.println(e);
      }
      visual.setMediaListener(this);
      audio.setMediaListener(this);
    }
    public void mediaAction(MediaPresenter source, int type, int param) {
      System.out.println((source == visual ? "visual " : "audio ") + type);
    }
    public void softKeyPressed(int key) {
      if (key == Frame.SOFT_KEY_1) visual.play();
      else audio.play();
    }
    public void softKeyReleased(int key) {
      if (key == Frame.SOFT_KEY_2 && getArgs().length > 0) audio.stop();
    }
  }`;

const RED = [255, 0, 0];
const GREEN = [0, 255, 0];

/** Two frames of 300 and 200 milliseconds, played twice. */
const BLINK = gif(
  8,
  8,
  [
    { box: [0, 0, 8, 8], color: 1, delay: 30, disposal: 1 },
    { box: [0, 0, 8, 8], color: 2, delay: 20, disposal: 1 },
  ],
  1,
);
/** Two seconds. */
const TUNE = mfi([0, 0xff, 0xc3, 120, 0, 0x05, 192, 0, 0xff, 0xdf, 0]);

function photo(): Uint8Array {
  const canvas = createCanvas(16, 12);
  const context = canvas.getContext('2d');
  context.fillStyle = 'rgb(0, 0, 255)';
  context.fillRect(0, 0, 16, 12);
  return canvas.toBuffer('image/jpeg');
}

const compiler = createAppCompiler(DOJA_CLASSES);
let jar = new Uint8Array(0);
beforeAll(() => {
  const files = { 'blink.gif': BLINK, 'tune.mld': TUNE, 'photo.jpg': photo() };
  jar = Uint8Array.from(compiler.compile({ className: 'Media', source: SOURCE, files }));
});
afterAll(() => compiler.close());

async function start(moves: boolean, ...more: readonly string[]): Promise<ApplicationPhone> {
  const phone = new ApplicationPhone({ moves });
  await phone.startIappli(jar, jamOf('Media', ...more));
  return phone;
}

function pixelAt({ device: { screen } }: ApplicationPhone, x: number, y: number): number[] {
  const at = (y * screen.width + x) * 4;
  return [...screen.toRgba().subarray(at, at + 3)];
}

describe.each([
  ['in one phone', false],
  ['saved and restored at every step', true],
])('MediaPresenter %s', (_, moves) => {
  test('plays the frames of a GIF by the clock, as often as the GIF says', async () => {
    const phone = await start(moves);
    phone.device.keypad.type('soft1');
    await phone.advance(10);
    const colors: unknown[] = [];
    for (let shown = 0; shown < 11; shown++) {
      colors.push(pixelAt(phone, 3, 3));
      await phone.advance(100);
    }
    const round = [RED, RED, RED, GREEN, GREEN];
    expect(colors).toEqual([...round, ...round, GREEN]);
    expect(phone.output).toMatch(/visual 1\nvisual 3\n$/);
  });

  test('plays a melody for as long as it is, and says when it is over', async () => {
    const phone = await start(moves);
    phone.device.keypad.type('soft2');
    await phone.advance(1900);
    expect(phone.output).toMatch(/audio 1\n$/);
    await phone.advance(200);
    expect(phone.output).toMatch(/audio 1\naudio 3\n$/);
  });
});

test('AudioPresenter.stop() silences the speaker', async () => {
  const phone = await start(false, 'AppParam = stop');
  phone.device.keypad.press('soft2');
  await phone.advance(500);
  expect(phone.device.speaker.played).toMatchObject([{ bytes: TUNE, endedAt: null }]);
  phone.device.keypad.release('soft2');
  await phone.advance(2000);
  expect(phone.output).toMatch(/audio 1\naudio 2\n$/);
  const [melody] = phone.device.speaker.played;
  expect((melody?.endedAt ?? 0) - (melody?.startedAt ?? 0)).toBe(500);
});

test('a JPEG is shown; what is no melody is of an unsupported format', async () => {
  const phone = await start(false);
  expect(phone.output).toBe('photo 16x12\nstatus 4\n');
  const [red = 0, green = 0, blue = 0] = pixelAt(phone, 5, 5);
  expect([red < 10, green < 10, blue > 245]).toEqual([true, true, true]);
});

test('MediaImage.use() comes to an end although it was saved while the picture was decoded', async () => {
  const source = `
    import com.nttdocomo.ui.*;
    public class Uses extends IApplication implements SoftKeyListener {
      public void start() {
        Panel panel = new Panel();
        panel.setSoftKeyListener(this);
        Display.setCurrent(panel);
      }
      public void softKeyPressed(int key) {
        try {
          MediaImage image = MediaManager.getImage("resource:///blink.gif");
          image.use();
          System.out.print(image.getWidth());
        } catch (com.nttdocomo.io.ConnectionException e) {
          System.out.print(e);
        }
      }
      public void softKeyReleased(int key) {}
    }`;
  const phone = new ApplicationPhone();
  const files = { 'blink.gif': BLINK };
  await phone.startIappli(compiler.compile({ className: 'Uses', source, files }), jamOf('Uses'));
  phone.device.keypad.type('soft1');
  while (phone.device.pending.isIdle) await phone.application.advance(1, { waits: false });
  phone.move();
  await phone.advance(100);
  expect(phone.output).toBe('8');
});
