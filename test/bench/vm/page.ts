// The script of the page that measures the machine in a browser.
import { runProgram, type Run } from './run-program.ts';

declare global {
  /** Class files in Base64, by name. */
  var runInPage: (name: string, rounds: number, files: Readonly<Record<string, string>>) => Run;
}

globalThis.runInPage = (name, rounds, files) => {
  const decoded = Object.entries(files).map(([file, text]) => [file, decodeBase64(text)] as const);
  return runProgram(name, rounds, Object.fromEntries(decoded));
};

function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
