// An i-appli that nobody has run before: written here, compiled now, run at once.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeStubs } from '../../emulator/commands/write-stubs.ts';
import { DOJA_CLASSES } from '../../emulator/lib/com/nttdocomo/doja-classes.ts';
import { cldcClasses } from '../../emulator/lib/java/cldc.ts';
import { ApplicationPhone } from '../support/application-phone.ts';
import { findEcj } from '../support/setup/ecj.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unseen-app-'));
  writeStubs(join(folder, 'stubs'), [...cldcClasses(), ...DOJA_CLASSES]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The JAR of a class; `stubs` are classes that the handset is said to have. */
function compile(
  className: string,
  source: string,
  stubs: Record<string, string> = {},
): Uint8Array {
  const output = join(folder, className);
  const sources = Object.entries({ [className]: source, ...stubs }).map(([name, text]) => {
    const file = join(folder, `${name}.java`);
    writeFileSync(file, text);
    return file;
  });
  const options = ['-source', '1.3', '-target', 'cldc1.1', '-encoding', 'UTF-8', '-nowarn'];
  const places = ['-bootclasspath', join(folder, 'stubs'), '-d', output];
  execFileSync(findEcj(), [...options, ...places, ...sources]);
  const name = `${className}.class`;
  return zipSync({ [name]: readFileSync(join(output, name)) });
}

function descriptorOf(className: string): string {
  return `AppName = ${className}
AppClass = ${className}
PackageURL = http://site.example/a.jar
LastModified = Mon, 23 Nov 2026 00:00:00`;
}

test('an i-appli compiled just now shows its random number and counts keys', async () => {
  const number = Math.floor(Math.random() * 1_000_000);
  const jar = compile(
    'Unseen',
    `import com.nttdocomo.ui.*;
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
  );
  const phone = new ApplicationPhone();
  await phone.startIappli(jar, descriptorOf('Unseen'));
  expect(phone.text).toBe(`${number}\n数える`);
  await phone.press('soft1', 'soft1');
  expect(phone.text).toContain(`${number} と 2`);
});

test('an uncaught exception ends the i-appli with its stack trace', async () => {
  const jar = compile(
    'Falls',
    `public class Falls extends com.nttdocomo.ui.IApplication {
       public void start() { int[] none = new int[0]; none[3] = 1; }
     }`,
  );
  const phone = new ApplicationPhone();
  await phone.startIappli(jar, descriptorOf('Falls'));
  expect(phone.application.state).toMatchObject({
    kind: 'crashed',
    trace: expect.stringMatching(
      /ArrayIndexOutOfBoundsException[^]*at Falls\.start\(Falls\.java:2\)/,
    ),
  });
});

test('an i-appli that uses a class the handset lacks stops, and the handset says which', async () => {
  const jar = compile(
    'Wants',
    `public class Wants extends com.nttdocomo.ui.IApplication {
       public void start() { new com.nttdocomo.ui.Hologram(); }
     }`,
    { Hologram: 'package com.nttdocomo.ui; public class Hologram {}' },
  );
  const phone = new ApplicationPhone();
  await phone.startIappli(jar, descriptorOf('Wants'));
  expect(phone.application.state).toEqual({
    kind: 'stopped',
    reason: 'Not implemented: class com.nttdocomo.ui.Hologram',
  });
});
