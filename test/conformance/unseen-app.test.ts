// An i-appli that nobody has run before: written here, compiled now, run at once.
import { afterAll, describe, expect, test } from 'vitest';
import { DOJA_CLASSES } from '../../emulator/lib/com/nttdocomo/doja-classes.ts';
import { GENEROUS_LIMITS } from '../../emulator/handset/applications/limits.ts';
import { ApplicationPhone } from '../support/application-phone.ts';
import { createAppCompiler, jamOf } from '../support/compile-app.ts';

const compiler = createAppCompiler(DOJA_CLASSES);
afterAll(() => compiler.close());

test('an i-appli compiled just now shows its random number and counts keys', async () => {
  const number = Math.floor(Math.random() * 1_000_000);
  const jar = compiler.compile({
    className: 'Unseen',
    source: `import com.nttdocomo.ui.*;
     public class Unseen extends IApplication implements SoftKeyListener {
       private final Label label = new Label("${number}");
       private int count;
       public void start() {
         Panel panel = new Panel();
         panel.add(label);
         panel.setSoftLabel(Frame.SOFT_KEY_1, "数える");
         panel.setSoftKeyListener(this);
         Display.setCurrent(panel);
       }
       public void softKeyPressed(int key) { label.setText("${number} と " + ++count); }
       public void softKeyReleased(int key) {}
     }`,
  });
  const phone = new ApplicationPhone();
  await phone.startIappli(jar, jamOf('Unseen'));
  expect(phone.text).toBe(`${number}\n数える`);
  await phone.press('soft1', 'soft1');
  expect(phone.text).toContain(`${number} と 2`);
});

test('an uncaught exception ends the i-appli with its stack trace', async () => {
  const jar = compiler.compile({
    className: 'Falls',
    source: `public class Falls extends com.nttdocomo.ui.IApplication {
       public void start() { int[] none = new int[0]; none[3] = 1; }
     }`,
  });
  const phone = new ApplicationPhone();
  await phone.startIappli(jar, jamOf('Falls'));
  expect(phone.application.state).toMatchObject({
    kind: 'crashed',
    trace: expect.stringMatching(
      /ArrayIndexOutOfBoundsException[^]*at Falls\.start\(Falls\.java:2\)/,
    ),
  });
});

test('an i-appli that uses a class the handset lacks stops, and the handset says which', async () => {
  const jar = compiler.compile({
    className: 'Wants',
    source: `public class Wants extends com.nttdocomo.ui.IApplication {
       public void start() { new com.nttdocomo.ui.Hologram(); }
     }`,
    stubs: { Hologram: 'package com.nttdocomo.ui; public class Hologram {}' },
  });
  const phone = new ApplicationPhone();
  await phone.startIappli(jar, jamOf('Wants'));
  expect(phone.application.state).toEqual({
    kind: 'stopped',
    reason: 'Not implemented: class com.nttdocomo.ui.Hologram',
  });
});

const OF_2001 = { ...GENEROUS_LIMITS, apis: { cldc: 1, doja: 1, midp: 1 } };

test('a handset of 2001 has nothing of what came with later versions', async () => {
  const jar = compiler.compile({
    className: 'Old',
    source: `
      import com.nttdocomo.ui.*;
      public class Old extends IApplication {
        public void start() {
          try { new java.lang.ref.WeakReference(""); } catch (Error e) { System.out.println(e); }
          try { "a".intern(); } catch (Error e) { System.out.println(e); }
          try { Image.createImage(1, 1); } catch (Error e) { System.out.println(e); }
          try { new HTMLLayout(); } catch (Error e) { System.out.println(e); }
          System.out.println("a".toUpperCase() + System.getProperty("microedition.configuration"));
        }
      }`,
  });
  const phone = new ApplicationPhone({ limits: OF_2001 });
  await phone.startIappli(jar, jamOf('Old'));
  expect(phone.output.split('\n')).toEqual([
    'java.lang.NoClassDefFoundError: java/lang/ref/WeakReference',
    'java.lang.NoSuchMethodError: java/lang/String.intern()Ljava/lang/String;',
    'java.lang.NoSuchMethodError: com/nttdocomo/ui/Image.createImage(II)Lcom/nttdocomo/ui/Image;',
    'java.lang.NoClassDefFoundError: com/nttdocomo/ui/HTMLLayout',
    'ACLDC-1.0',
    '',
  ]);
  const newer = new ApplicationPhone();
  await newer.startIappli(jar, jamOf('Old'));
  expect(newer.output).toBe('ACLDC-1.1\n');
});

describe('a class with floating point', () => {
  test.each([
    ['a field', 'float rate;', ''],
    ['a constant', 'static final double PI = 3.14;', ''],
    ['a parameter', 'void take(float[] rates) {}', ''],
    ['an array', '', 'Object rates = new float[1];'],
    ['a cast', '', 'Object none = null; Object rates = (float[]) none;'],
    ['a number', '', 'Object text = "" + count * 1.5f;'],
    ['an instruction without a constant', '', 'count = (int) (float) count;'],
    ['a call', '', 'System.out.println(Integer.valueOf("1").floatValue());'],
  ])('is refused by a handset of CLDC 1.0: %s', async (what, member, statement) => {
    const className = `Floats${what.replaceAll(/\W/g, '')}`;
    const jar = compiler.compile({
      className,
      source: `
        public class ${className} extends com.nttdocomo.ui.IApplication {
          int count = 3;
          ${member}
          public void start() { ${statement} System.out.println("started"); }
        }`,
    });
    const old = new ApplicationPhone({ limits: OF_2001 });
    await old.startIappli(jar, jamOf(className));
    expect(old.application.state).toMatchObject({
      kind: 'crashed',
      trace: expect.stringMatching(/VerifyError: Cannot verify .*floating point/),
    });
    const newer = new ApplicationPhone();
    await newer.startIappli(jar, jamOf(className));
    expect(newer.output).toContain('started');
  });
});
