// Library classes declared in TypeScript: declarations, arguments, exceptions, steps, host state, services.
import { describe, expect, test } from 'vitest';
import { cldcClasses } from '../../../emulator/lib/java/cldc.ts';
import { UnimplementedError } from '../../../emulator/vm/machine-stop.ts';
import { Machine, type MachineOptions } from '../../../emulator/vm/machine.ts';
import {
  parseClassDeclaration,
  parseFieldDeclaration,
  parseMethodDeclaration,
} from '../../../emulator/vm/native/declaration.ts';
import { JavaThrow } from '../../../emulator/vm/native/java-throw.ts';
import {
  defineClass,
  librarySource,
  type LibraryClass,
} from '../../../emulator/vm/native/library-class.ts';
import { provideService, ServiceKey } from '../../../emulator/vm/native/service.ts';
import { steps } from '../../../emulator/vm/native/steps.ts';
import type { Instance, JavaThread } from '../../../emulator/vm/run-time-data.ts';

function createMachine(
  classes: readonly LibraryClass[],
  more: Partial<MachineOptions> = {},
): Machine {
  return new Machine({
    sources: [librarySource([...cldcClasses(), ...classes])],
    clock: { now: () => 0, uptime: () => 0 },
    output: { out: () => {}, err: () => {} },
    heapBytes: 100_000,
    ...more,
  });
}

/** Runs the static method and gives the thread, ended or not. */
function run(machine: Machine, className: string, signature: string, ...args: never[]): JavaThread {
  const thread = machine.startStatic(className, signature, args);
  machine.run(100_000);
  return thread;
}

describe('declarations', () => {
  test('parseClassDeclaration() resolves names of the package and of java.lang', () => {
    expect(
      parseClassDeclaration('public final class a.b.C extends D implements Runnable, x.Y'),
    ).toEqual({
      flags: 0x11,
      name: 'a/b/C',
      superclass: 'a/b/D',
      interfaces: ['java/lang/Runnable', 'x/Y'],
    });
    expect(parseClassDeclaration('public interface a.B extends C').flags).toBe(0x601);
  });

  test('parseMethodDeclaration() writes descriptors', () => {
    const method = parseMethodDeclaration(
      'public static byte[] m(String s, int[][] a, Other o, long l) throws java.io.IOException',
      'a/B',
    );
    expect(method.descriptor).toBe('(Ljava/lang/String;[[ILa/Other;J)[B');
    expect(method.exceptions).toEqual(['java/io/IOException']);
    expect(parseMethodDeclaration('public B(int n)', 'a/B')).toMatchObject({
      name: '<init>',
      descriptor: '(I)V',
    });
    expect(parseFieldDeclaration('private static long[] x', 'a/B').descriptor).toBe('[J');
  });

  test.each(['public m(int)', 'void', 'public loud void m()'])('refuses the method %j', (text) => {
    expect(() => parseMethodDeclaration(text, 'a/B')).toThrow('Cannot parse');
  });

  test('every declaration of the CLDC library can be read', () => {
    for (const library of cldcClasses()) {
      for (const text of Object.keys(library.body.methods ?? {})) {
        expect(parseMethodDeclaration(text, library.declaration.name).descriptor).toMatch(/^\(/);
      }
    }
  });
});

describe('host functions', () => {
  test('get arguments by their Java types and return by them', () => {
    const seen: unknown[] = [];
    const Test = defineClass('public class t.Test', {
      methods: {
        'static void main()': steps(
          (call) =>
            call.invokeStatic(
              't.Test',
              'echo(ZIJDLjava/lang/String;)J',
              true,
              -5,
              2n ** 40n,
              1.5,
              'text',
            ),
          (call) => void seen.push(call.result),
        ),
        'static long echo(boolean z, int i, long l, double d, String s)': (
          _call,
          z: boolean,
          i: number,
          l: bigint,
          d: number,
          s: string,
        ) => {
          seen.push(z, i, l, d, s);
          return l + 1n;
        },
      },
    });
    run(createMachine([Test]), 't.Test', 'main()V');
    expect(seen).toEqual([true, -5, 2n ** 40n, 1.5, 'text', 2n ** 40n + 1n]);
  });

  test('throw Java exceptions, which tryInvoke catches', () => {
    const seen: (string | undefined)[] = [];
    const Test = defineClass('public class t.Test', {
      methods: {
        'static void main()': steps(
          (call) => {
            const self = call.newInstance('t.Test');
            return call.tryInvoke(self, 'fail()V');
          },
          (call) => void seen.push(call.thrown?.class.name),
        ),
        'void fail()': () => {
          throw new JavaThrow('java.lang.IllegalStateException', 'why');
        },
      },
    });
    const thread = run(createMachine([Test]), 't.Test', 'main()V');
    expect(seen).toEqual(['java/lang/IllegalStateException']);
    expect(thread.uncaught).toBeNull();
  });

  test('wait for the host and go on with its answer', async () => {
    const seen: unknown[] = [];
    let answer: ((value: unknown) => void) | null = null;
    const promise = new Promise((resolve) => {
      answer = resolve;
    });
    const Test = defineClass('public class t.Test', {
      methods: {
        'static void main()': steps(
          (call) => call.waitForHost(promise),
          (call) => void seen.push(call.result),
        ),
      },
    });
    const machine = createMachine([Test]);
    const woken = new Promise<void>((resolve) => machine.onWake(resolve));
    run(machine, 't.Test', 'main()V');
    expect(machine.run(1000)).toEqual({ kind: 'waiting', instructions: 0, until: Infinity });
    (answer as ((value: unknown) => void) | null)?.('pressed');
    await woken;
    expect(machine.run(1000).kind).toBe('ended');
    expect(seen).toEqual(['pressed']);
  });

  test('loop by goTo and keep their state in the frame', () => {
    const seen: unknown[] = [];
    const Test = defineClass('public class t.Test', {
      methods: {
        'static void main()': steps(
          (call) => {
            call.state = Number(call.state ?? 0) + 1;
            return call.yield();
          },
          (call) => (Number(call.state) < 3 ? call.goTo(0) : void seen.push(call.state)),
        ),
      },
    });
    run(createMachine([Test]), 't.Test', 'main()V');
    expect(seen).toEqual([3]);
  });

  test('reach services by key', () => {
    const KEY = new ServiceKey<{ readonly beep: () => void }>('beeper');
    let beeps = 0;
    const Test = defineClass('public class t.Test', {
      methods: { 'static void main()': (call) => call.service(KEY).beep() },
    });
    const beeper = { beep: () => void beeps++ };
    run(createMachine([Test], { services: [provideService(KEY, beeper)] }), 't.Test', 'main()V');
    expect(beeps).toBe(1);
    expect(() => run(createMachine([Test]), 't.Test', 'main()V')).toThrow('no service "beeper"');
  });
});

describe('what is not implemented', () => {
  const Test = defineClass('public class t.Test', {
    methods: {
      'static void main()': (call) => {
        call.findClass('javax.microedition.nowhere.Missing');
      },
    },
  });

  test('stops the machine and names the class', () => {
    expect(() => run(createMachine([Test]), 't.Test', 'main()V')).toThrow(
      new UnimplementedError('javax/microedition/nowhere/Missing'),
    );
  });
});

describe('host state', () => {
  test('is saved and restored by its class', () => {
    const restored: unknown[] = [];
    const Box = defineClass('public class t.Box', {
      fields: { 'static Box kept': null },
      host: {
        save: (host) => [...(host as Set<number>)],
        restore: (saved) => new Set(saved as number[]),
      },
      methods: {
        'static void main()': steps(
          (call) => {
            const box: Instance = call.newInstance('t.Box');
            box.host = new Set([1, 2]);
            call.setStatic('t.Box', 'kept', box);
            return call.yield();
          },
          (call) => void restored.push((call.getStatic('t.Box', 'kept') as Instance).host),
        ),
      },
    });
    const machine = createMachine([Box]);
    machine.startStatic('t.Box', 'main()V', []);
    machine.run(6);
    const saved = JSON.stringify(machine.save());
    const copy = createMachine([Box]);
    copy.restore(JSON.parse(saved) as ReturnType<Machine['save']>);
    copy.run(1000);
    expect(restored).toEqual([new Set([1, 2])]);
  });
});

test('host functions refuse objects that are not of the interface they declare', () => {
  const Test = defineClass('public class t.Test', {
    methods: {
      'static void main()': (call) =>
        call.invokeStatic('t.Test', 'take(Ljava/lang/Runnable;)V', call.newInstance('t.Test')),
      'static void take(Runnable task)': () => {},
    },
  });
  const { uncaught } = run(createMachine([Test]), 't.Test', 'main()V');
  expect(uncaught?.class.name).toBe('java/lang/IncompatibleClassChangeError');
});
