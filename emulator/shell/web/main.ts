/// <reference lib="dom" />
// The page: a phone in the hand, and beside it everything a tester wants to know and to turn.
import { DEFAULT_HANDSETS } from '../../carrier/default-handsets.ts';
import { parseHandset } from '../../carrier/handset.ts';
import { warmUpMachine } from '../../handset/applications/warm-up.ts';
import { getElement } from './element.ts';
import { connectKeys } from './keys.ts';
import { connectAirPanel } from './panels/air-panel.ts';
import { connectEnvironmentPanel } from './panels/environment-panel.ts';
import { connectHandsetPanel, usualAddress } from './panels/handset-panel.ts';
import { connectMemoryPanel } from './panels/memory-panel.ts';
import { connectToolsPanel } from './panels/tools-panel.ts';
import { PhoneSession, type PhoneChoice } from './phone-session.ts';
import { readBankOffset } from './server-ports.ts';
import { showScreen } from './show-screen.ts';
import { loadGlyphs } from './web-device.ts';

const CHOICE = 'phone';
const MOST_OUTPUT = 20_000;

async function main(): Promise<void> {
  const output = getElement('output', HTMLPreElement);
  const [glyphs, offset] = await Promise.all([loadGlyphs(), readBankOffset()]);
  const session = new PhoneSession(glyphs, offset, (text) => {
    output.textContent = `${output.textContent ?? ''}${text}`.slice(-MOST_OUTPUT);
  });
  let stopShowing: (() => void) | null = null;
  session.onSwitch(({ phone, handset, address }) => {
    stopShowing?.();
    stopShowing = showScreen(phone);
    const body = getElement('phone', HTMLDivElement);
    body.dataset.carrier = handset.carrier;
    body.dataset.era = eraOf(handset.generation);
    getElement('brand', HTMLElement).textContent = handset.model;
    localStorage.setItem(CHOICE, JSON.stringify({ handset, address }));
  });
  connectHandsetPanel(session);
  connectEnvironmentPanel(session);
  connectAirPanel(session);
  connectMemoryPanel(session);
  const recorder = connectToolsPanel(session);
  connectKeys(session, (key) => recorder.add(key));
  await session.goOn(readChoice());
  document.documentElement.dataset.ready = 'true';
  warmUpMachine();
  await session.run();
}

/** The first sets were bars with an aerial; later ones fold. */
function eraOf(generation: string): 'early' | 'later' {
  return /^(mova|phs|pdc-c|cdmaone|tu-ka)$/.test(generation) ? 'early' : 'later';
}

/** The phone of the last visit, or the usual one. */
function readChoice(): PhoneChoice {
  const usual = { handset: DEFAULT_HANDSETS.docomo, address: usualAddress('docomo') };
  const kept = localStorage.getItem(CHOICE);
  if (kept === null) return usual;
  try {
    const { handset, address } = JSON.parse(kept) as { handset: unknown; address: unknown };
    return typeof address === 'string' ? { handset: parseHandset(handset), address } : usual;
  } catch (error) {
    if (error instanceof SyntaxError) return usual;
    throw error;
  }
}

await main();
