/// <reference lib="dom" />
// 機種: which handset this is, and its mail address.
import { DEFAULT_HANDSETS } from '../../../carrier/default-handsets.ts';
import type { CarrierName, Handset } from '../../../carrier/handset.ts';
import { getElement, makeElement } from '../element.ts';
import type { PhoneSession } from '../phone-session.ts';
import { searchHandsets } from '../server-ports.ts';

const CARRIER_NAMES: Readonly<Record<CarrierName, string>> = {
  docomo: 'NTTドコモ',
  au: 'au',
  softbank: 'ソフトバンク',
};

const MAIL_DOMAINS: Readonly<Record<CarrierName, string>> = {
  docomo: 'docomo.ne.jp',
  au: 'ezweb.ne.jp',
  softbank: 'softbank.ne.jp',
};

const SEARCH_PAUSE_MS = 250;

/** The address a phone of that carrier has before the user gives it one. */
export function usualAddress(carrier: CarrierName): string {
  return `taro@${MAIL_DOMAINS[carrier]}`;
}

export function connectHandsetPanel(session: PhoneSession): void {
  const search = getElement('handset-search', HTMLInputElement);
  const address = getElement('address', HTMLInputElement);
  session.onSwitch(({ handset, address: own }) => {
    address.value = own;
    const name = `${CARRIER_NAMES[handset.carrier]} ${handset.model}`;
    getElement('handset-name', HTMLElement).textContent = name;
    getElement('handset-facts', HTMLElement).textContent = factsOf(handset);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void showFound(session, search.value), SEARCH_PAUSE_MS);
  });
  getElement('address-form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const { current } = session;
    if (current !== null && address.value.includes('@')) {
      void session.switchOn({ handset: current.handset, address: address.value.trim() });
    }
  });
  void showFound(session, '');
}

async function showFound(session: PhoneSession, text: string): Promise<void> {
  const found = text === '' ? [] : await searchHandsets(text);
  const shown = found.length > 0 ? found : Object.values(DEFAULT_HANDSETS);
  const list = getElement('handset-list', HTMLUListElement);
  list.replaceChildren(...shown.slice(0, 60).map((handset) => handsetRow(session, handset)));
}

function handsetRow(session: PhoneSession, handset: Handset): HTMLElement {
  const button = makeElement('button', [
    makeElement('strong', handset.model),
    makeElement('span', ` ${CARRIER_NAMES[handset.carrier]} ${handset.profile}`),
  ]);
  button.addEventListener('click', () => {
    void session.switchOn({ handset, address: usualAddress(handset.carrier) });
  });
  return makeElement('li', [button]);
}

function factsOf({ screen, profile, limits, userAgent }: Handset): string {
  const jar = limits.jarKb === null ? '' : `、アプリ最大 ${limits.jarKb}KB`;
  return `画面 ${screen.width}×${screen.height}、${profile}${jar}\n${userAgent}`;
}
