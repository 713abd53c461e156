// What happens when the user presses something on a page.
import { inBackground } from '../parts/in-background.ts';
import { encodeForm } from '../../browser/text/encode-form-text.ts';
import {
  choose,
  fieldsOf,
  resetForm,
  setText,
  toggle,
  type FormState,
} from '../../browser/forms/form-state.ts';
import type { OpenPage } from '../../browser/open-page.ts';
import type { PageControl, Target } from '../../browser/page-model.ts';
import { dial } from '../call/dial.ts';
import { createComposer } from '../mail/compose-mail.ts';
import { parseMailto } from '../mail/parse-mailto.ts';
import { ListScene } from '../parts/list-scene.ts';
import { editText } from '../parts/edit-text.ts';
import { showMessage } from '../parts/show-message.ts';
import type { PageHost } from './page-host.ts';

export function pressTarget(scene: PageHost, page: OpenPage, { action }: Target): void {
  switch (action.kind) {
    case 'link':
      followLink(scene, page, action.address);
      return;
    case 'ijam': {
      const descriptor = scene.hasIappli ? scene.resolve(action.descriptor) : null;
      if (descriptor === null) followLink(scene, page, action.fallback);
      else scene.installIappli(descriptor);
      return;
    }
    case 'control':
      pressControl(scene, page, action.control);
  }
}

function followLink(scene: PageHost, page: OpenPage, address: string): void {
  const { phone } = scene;
  const scheme = /^(tel|mailto|device|location):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'tel') {
    inBackground(dial(phone, address.slice('tel:'.length).trim()));
    return;
  }
  if (scheme === 'mailto') {
    phone.scenes.push(createComposer(phone, parseMailto(address)));
    return;
  }
  if (scheme !== undefined) {
    void showMessage(phone, 'リンク', 'この機能には対応していません');
    return;
  }
  const url = scene.resolve(address);
  if (url === null) void showMessage(phone, 'リンク', 'URLが正しくありません');
  else inBackground(scene.request({ method: 'GET', url, body: '', referer: page.url }));
}

function pressControl(scene: PageHost, page: OpenPage, control: PageControl): void {
  function change(forms: FormState): void {
    const now = scene.page ?? page;
    scene.change({ ...now, forms });
  }
  switch (control.kind) {
    case 'field': {
      const value = page.forms.get(control.id);
      editText(scene.phone, {
        title: '入力',
        text: value?.kind === 'text' ? value.text : '',
        modes: control.modes,
        maxLength: control.maxLength,
        isPassword: control.isPassword,
        onDone: (text) => change(setText(page.forms, control, text)),
      });
      return;
    }
    case 'checkbox':
    case 'radio':
      change(toggle(page.page, page.forms, control));
      return;
    case 'select':
      scene.phone.scenes.push(createOptionList(scene, page, { control, change }));
      return;
    case 'reset':
      change(resetForm(page.page, page.forms, control.form));
      return;
    case 'submit':
      submit(scene, page, control);
      return;
    case 'hidden':
  }
}

type Select = Extract<PageControl, { kind: 'select' }>;
type Choice = { readonly control: Select; readonly change: (forms: FormState) => void };

function createOptionList(scene: PageHost, page: OpenPage, { control, change }: Choice): ListScene {
  const { phone } = scene;
  function chosen(): readonly number[] {
    const value = (scene.page ?? page).forms.get(control.id);
    return value?.kind === 'chosen' ? value.indexes : [];
  }
  const list: ListScene = new ListScene({
    title: '選択',
    theme: phone.theme,
    fonts: phone.device.fonts,
    ...(control.isMultiple
      ? { left: { label: '確定', onPress: () => phone.scenes.pop(list) } }
      : {}),
    items: () =>
      control.options.map(({ label }, index) => ({
        label: `${chosen().includes(index) ? '●' : '○'}${label}`,
        onSelect: () => {
          const forms = (scene.page ?? page).forms;
          const next = control.isMultiple ? toggleIndex(chosen(), index) : [index];
          change(choose(forms, control, next));
          if (!control.isMultiple) phone.scenes.pop(list);
        },
      })),
  });
  return list;
}

function toggleIndex(indexes: readonly number[], index: number): number[] {
  if (indexes.includes(index)) return indexes.filter((other) => other !== index);
  return [...indexes, index].sort((a, b) => a - b);
}

function submit(scene: PageHost, page: OpenPage, control: PageControl): void {
  const form = page.page.forms[control.form];
  const url =
    form === undefined ? null : scene.resolve(form.action === '' ? page.url : form.action);
  if (form === undefined || url === null) {
    void showMessage(scene.phone, '送信', 'URLが正しくありません');
    return;
  }
  const encoded = encodeForm(fieldsOf(page.page, page.forms, control), page.charset);
  if (form.method === 'POST') {
    inBackground(scene.request({ method: 'POST', url, body: encoded, referer: page.url }));
    return;
  }
  const target = new URL(url);
  // The bytes are the page's own charset: they are put in as they are.
  target.search = '';
  target.hash = '';
  const address = encoded === '' ? target.href : `${target.href}?${encoded}`;
  inBackground(scene.request({ method: 'GET', url: address, body: '', referer: page.url }));
}
