// Applications that stand by, that end themselves for a page, and the phone's secret texts.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DOJA_CLASSES } from '../../emulator/lib/com/nttdocomo/doja-classes.ts';
import { ApplicationPhone } from '../support/application-phone.ts';
import { createAppCompiler, jamOf } from '../support/compile-app.ts';

const STANDBY = `
  import com.nttdocomo.ui.*;
  public class Stands extends MApplication implements SoftKeyListener {
    private boolean asksForSleep;
    public void start() {
      System.out.print("type " + getLaunchType());
      Panel panel = new Panel();
      panel.setSoftKeyListener(this);
      Display.setCurrent(panel);
      try {
        setClockTick(true);
        setWakeupTimer(90500);
        System.out.print(isActive() ? " active" : " inactive");
        asksForSleep = true;
        System.out.print(" sleep");
        sleep();
      } catch (com.nttdocomo.lang.IllegalStateException e) {
        System.out.print(" usual");
      }
    }
    public void processSystemEvent(int type, int param) {
      System.out.print(" event " + type + "," + param);
      if (type == MODE_CHANGED_EVENT) System.out.print(isActive() ? " active" : " inactive");
    }
    public void softKeyPressed(int key) {
      System.out.print(" key");
      if (asksForSleep) deactivate();
    }
    public void softKeyReleased(int key) {}
  }`;

const LEAVES = `
  import com.nttdocomo.ui.*;
  public class Leaves extends IApplication {
    public void start() {
      try { new com.nttdocomo.lang.XString("a"); } catch (SecurityException e) { System.out.println("untrusted"); }
      try { launch(LAUNCH_VERSIONUP, null); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
      try {
        launch(LAUNCH_BROWSER, new String[] { "http://site.example/next" });
      } catch (SecurityException e) {
        System.out.println("forbidden");
      }
    }
  }`;

const compiler = createAppCompiler(DOJA_CLASSES);
let stands = new Uint8Array(0);
let leaves = new Uint8Array(0);
beforeAll(() => {
  stands = Uint8Array.from(compiler.compile({ className: 'Stands', source: STANDBY }));
  leaves = Uint8Array.from(compiler.compile({ className: 'Leaves', source: LEAVES }));
});
afterAll(() => compiler.close());

test.each([false, true])('MApplication stands by, sleeps and wakes (moved: %s)', async (moves) => {
  // 09:30:00 in Japan: the clock's next minute is a whole one away.
  const phone = new ApplicationPhone({ standsBy: true, moves });
  await phone.startIappli(stands, jamOf('Stands'));
  expect(phone.output).toBe('type 3 inactive sleep');
  await phone.press('soft1');
  await phone.advance(59_000);
  expect(phone.output).toBe('type 3 inactive sleep');
  await phone.advance(1000);
  expect(phone.output).toBe(`type 3 inactive sleep event 3,${(9 * 60 + 31) * 60}`);
  phone.output = '';
  await phone.advance(31_000);
  expect(phone.output).toBe(' event 2,0');
  phone.output = '';
  phone.application.activate();
  await phone.press('soft1');
  expect(phone.output).toBe(' event 1,0 active key');
  // It gave the keys back with the first one.
  await phone.press('soft1');
  expect(phone.output).toBe(' event 1,0 active key');
});

test('MApplication started in the usual way is an ordinary application', async () => {
  const phone = new ApplicationPhone();
  await phone.startIappli(stands, jamOf('Stands'));
  await phone.press('soft1');
  expect(phone.output).toBe('type 0 usual key');
});

test('IApplication.launch() ends an i-appli for a page, if its JAM allows that', async () => {
  const forbidden = new ApplicationPhone();
  await forbidden.startIappli(leaves, jamOf('Leaves'));
  expect(forbidden.output).toBe('untrusted\nlaunch(2)\nforbidden\n');
  expect(forbidden.opened).toEqual([]);

  const phone = new ApplicationPhone();
  await phone.startIappli(leaves, jamOf('Leaves', 'UseBrowser = launch'));
  expect(phone.opened).toEqual(['http://site.example/next']);
  expect(phone.application.state).toEqual({ kind: 'ended' });
});
