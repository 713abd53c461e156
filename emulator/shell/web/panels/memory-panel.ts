/// <reference lib="dom" />
// 端末内データ: the areas of the phone's flash memory, and the bytes of one.
import { getElement, makeElement } from '../element.ts';
import type { PhoneSession } from '../phone-session.ts';

const ROW = 16;
const MOST_ROWS = 64;

export function connectMemoryPanel(session: PhoneSession): void {
  const list = getElement('memory-list', HTMLUListElement);
  const dump = getElement('memory-dump', HTMLPreElement);
  function show(): void {
    const storage = session.current?.storage;
    const areas = storage?.list('') ?? [];
    list.replaceChildren(
      ...areas.map((area) => {
        const bytes = storage?.read(area) ?? new Uint8Array();
        const button = makeElement('button', `${readable(area)} (${bytes.length})`);
        button.addEventListener('click', () => {
          dump.textContent = formatDump(bytes);
        });
        return makeElement('li', [button]);
      }),
    );
  }
  getElement('memory', HTMLDetailsElement).addEventListener('toggle', show);
  getElement('memory-refresh', HTMLButtonElement).addEventListener('click', show);
}

function readable(area: string): string {
  return area.replace(/%[0-9A-F]{2}/gi, (hex) =>
    String.fromCharCode(Number.parseInt(hex.slice(1), 16)),
  );
}

function formatDump(bytes: Uint8Array): string {
  const rows: string[] = [];
  for (let at = 0; at < bytes.length && rows.length < MOST_ROWS; at += ROW) {
    const row = [...bytes.subarray(at, at + ROW)];
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const text = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
    rows.push(`${at.toString(16).padStart(4, '0')}  ${hex.padEnd(ROW * 3)} ${text.join('')}`);
  }
  return rows.join('\n');
}
