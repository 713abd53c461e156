// The mails in the phone: what has been fetched from the carrier's centre, and which of them were read.
import type { MailMessage } from '../../carrier/mail-centre.ts';
import type { PhoneContext } from '../phone-context.ts';
import { readList, readRecord, writeRecord } from '../records.ts';

export type StoredMail = MailMessage & { readonly isRead: boolean };

const MOST_MAILS = 100;
const NO_MAILS: readonly StoredMail[] = [];

type Deps = Pick<PhoneContext, 'device' | 'address'>;

/** Newest first; those of the phone's address. */
export function listMails({ device, address }: Deps): readonly StoredMail[] {
  if (readRecord(device.storage, 'mail-address') !== address) return NO_MAILS;
  return readList(device.storage, 'mails') as readonly StoredMail[];
}

export function countUnread(phone: Deps): number {
  return listMails(phone).filter(({ isRead }) => !isRead).length;
}

export function markRead(phone: Deps, id: string): void {
  const mails = listMails(phone).map((mail) => (mail.id === id ? { ...mail, isRead: true } : mail));
  save(phone, mails);
}

export function deleteMail(phone: Deps, id: string): void {
  save(
    phone,
    listMails(phone).filter((mail) => mail.id !== id),
  );
  const gone = readList(phone.device.storage, 'deleted-mails');
  writeRecord(phone.device.storage, 'deleted-mails', [...gone, id].slice(-MOST_MAILS));
}

export type MailCheck =
  | { readonly kind: 'checked'; readonly added: number }
  | { readonly kind: 'unavailable' };

/** 新着問合せ: fetches what is new at the centre; needs the radio. */
export async function checkMail(
  phone: Pick<PhoneContext, 'device' | 'address' | 'mail'>,
): Promise<MailCheck> {
  const { state } = phone.device.radio;
  if (state.kind === 'off' || state.bars === 0) return { kind: 'unavailable' };
  const list = await phone.mail.list();
  if (list.kind === 'unavailable') return list;
  const known = new Set<unknown>([
    ...listMails(phone).map(({ id }) => id),
    ...readList(phone.device.storage, 'deleted-mails'),
  ]);
  const added: StoredMail[] = [];
  for (const { id } of list.value) {
    if (known.has(id)) continue;
    const message = await phone.mail.read(id);
    if (message.kind === 'ok') added.push({ ...message.value, isRead: false });
  }
  if (added.length > 0) save(phone, [...added, ...listMails(phone)]);
  return { kind: 'checked', added: added.length };
}

function save({ device, address }: Deps, mails: readonly StoredMail[]): void {
  const newest = [...mails].sort((a, b) => b.receivedAt - a.receivedAt).slice(0, MOST_MAILS);
  writeRecord(device.storage, 'mail-address', address);
  writeRecord(device.storage, 'mails', newest);
}
