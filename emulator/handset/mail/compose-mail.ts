// メール作成: 宛先, 題名 and 本文 on the keys, then off to the carrier's centre.
import type { Letter } from '../../carrier/mail-centre.ts';
import type { InputMode } from '../../device/text-input/key-characters.ts';
import { editText } from '../parts/edit-text.ts';
import { inBackground } from '../parts/in-background.ts';
import { ListScene, type ListItem } from '../parts/list-scene.ts';
import { askUser, showMessage, showProgress } from '../parts/show-message.ts';
import type { PhoneContext } from '../phone-context.ts';
import { wordsForFailure } from '../web/failure-words.ts';
import { keepUnsent, listUnsent, removeUnsent } from './unsent-store.ts';

const TITLE = 'メール作成';
const UNSENT = '未送信BOX';
export const EMPTY_LETTER: Letter = { to: '', subject: '', text: '' };

type Field = {
  readonly key: keyof Letter;
  readonly label: string;
  readonly modes: readonly InputMode[];
  readonly longest: number;
};

const FIELDS: readonly Field[] = [
  { key: 'to', label: '宛先', modes: ['alphabet', 'number'], longest: 100 },
  { key: 'subject', label: '題名', modes: ['kana', 'alphabet', 'number'], longest: 50 },
  { key: 'text', label: '本文', modes: ['kana', 'alphabet', 'number'], longest: 2000 },
];

/** A letter on the desk; `id` is its number in the 未送信BOX, or null. */
type Draft = { letter: Letter; id: number | null };

export function createComposer(
  phone: PhoneContext,
  letter: Letter,
  id: number | null = null,
): ListScene {
  const draft: Draft = { letter, id };
  const composer: ListScene = new ListScene({
    title: TITLE,
    theme: phone.theme,
    fonts: phone.device.fonts,
    items: () => [
      ...FIELDS.map((field) => fieldItem(phone, draft, field)),
      { label: '送信', onSelect: () => inBackground(send(phone, draft, composer)) },
      { label: '保存', onSelect: () => inBackground(keep(phone, draft, composer)) },
    ],
  });
  return composer;
}

/** 未送信BOX: what is there goes back to the desk. */
export function createUnsentList(phone: PhoneContext): ListScene {
  const { storage } = phone.device;
  return new ListScene({
    title: UNSENT,
    theme: phone.theme,
    fonts: phone.device.fonts,
    empty: '未送信メールはありません',
    items: () =>
      listUnsent(storage).map(({ id, ...letter }) => ({
        label: letter.subject === '' ? '無題' : letter.subject,
        hint: letter.to,
        onSelect: () => phone.scenes.push(createComposer(phone, letter, id)),
        onMenu: () =>
          inBackground(
            askUser(phone, '削除', '削除しますか?').then((isSure) => {
              if (isSure) removeUnsent(storage, id);
              phone.scenes.draw();
            }),
          ),
      })),
  });
}

function fieldItem(phone: PhoneContext, draft: Draft, field: Field): ListItem {
  const { key, label, modes, longest: maxLength } = field;
  const text = draft.letter[key];
  return {
    label,
    hint: text === '' ? '(なし)' : text.replaceAll('\n', ' '),
    onSelect: () =>
      editText(phone, {
        title: label,
        text,
        modes,
        maxLength,
        onDone: (typed) => {
          draft.letter = { ...draft.letter, [key]: typed };
          phone.scenes.draw();
        },
      }),
  };
}

async function send(phone: PhoneContext, draft: Draft, composer: ListScene): Promise<void> {
  const { letter } = draft;
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(letter.to)) {
    await showMessage(phone, TITLE, '宛先が正しくありません');
    return;
  }
  const problem = await deliver(phone, letter);
  if (problem !== null) {
    draft.id = keepUnsent(phone.device.storage, letter, draft.id);
    await showMessage(phone, TITLE, `${problem}\n${UNSENT}に保存しました`);
    return;
  }
  if (draft.id !== null) removeUnsent(phone.device.storage, draft.id);
  phone.scenes.pop(composer);
  await showMessage(phone, TITLE, '送信しました');
}

/** Null when the centre has taken it, else what the phone says. */
async function deliver(phone: PhoneContext, letter: Letter): Promise<string | null> {
  const { state } = phone.device.radio;
  if (state.kind === 'off') return wordsForFailure({ kind: 'self-mode' });
  if (state.bars === 0) return wordsForFailure({ kind: 'out-of-service' });
  const progress = showProgress(phone, TITLE, '送信中…');
  const answer = await phone.mail.send(letter);
  progress.end();
  return answer.kind === 'ok' ? null : '送信できませんでした';
}

async function keep(phone: PhoneContext, draft: Draft, composer: ListScene): Promise<void> {
  keepUnsent(phone.device.storage, draft.letter, draft.id);
  phone.scenes.pop(composer);
  await showMessage(phone, TITLE, `${UNSENT}に保存しました`);
}
