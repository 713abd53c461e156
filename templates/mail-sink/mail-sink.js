// What the pages do beyond links and forms: they follow the mailbox, and obey a few keys.

const live = document.querySelector('[data-live]');
const status = document.querySelector('#status');

/** The list as the server has it now; the focused mail keeps the focus. */
async function refresh() {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const focusedId = document.activeElement?.id;
  live.replaceChildren(...(page.querySelector('[data-live]')?.childNodes ?? []));
  document.querySelector('header nav')?.replaceWith(page.querySelector('header nav'));
  if (focusedId) document.getElementById(focusedId)?.focus();
}

function followMailbox() {
  const source = new EventSource(document.body.dataset.events);
  let timer = null;
  function schedule() {
    timer ??= setTimeout(() => {
      timer = null;
      void refresh();
    }, 100);
  }
  source.addEventListener('new', (event) => {
    const { subject } = JSON.parse(event.data);
    status.textContent = `新着メール: ${subject || '(件名なし)'}`;
    setTimeout(() => {
      status.textContent = '';
    }, 4000);
    schedule();
  });
  source.addEventListener('update', schedule);
  source.addEventListener('delete', schedule);
  // A frozen page would not hear what happened meanwhile.
  source.addEventListener('open', schedule);
}

/** Moves the focus from mail to mail. */
function step(offset) {
  const mails = [...document.querySelectorAll('.mails a')];
  const at = mails.indexOf(document.activeElement);
  mails[Math.max(0, Math.min(mails.length - 1, at < 0 ? 0 : at + offset))]?.focus();
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => document.querySelector('#q')?.focus(),
  u: () => document.querySelector('[data-key="u"]')?.click(),
};

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input, textarea, select') !== null;
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const action = KEYS[event.key];
  if (action === undefined) return;
  event.preventDefault();
  action();
});

document.addEventListener('submit', (event) => {
  const question = event.target.dataset.confirm;
  // oxlint-disable-next-line no-alert -- the browser's own question is read out and needs no styling
  if (question !== undefined && !confirm(question)) event.preventDefault();
});

if (live !== null) followMailbox();
