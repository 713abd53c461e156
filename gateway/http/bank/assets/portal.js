// What the portal's pages do beyond plain forms; each of them works without it.
const PROGRESS_INTERVAL_MS = 3000;

/** Brings a page that answers with problems to them. */
function focusProblems() {
  document.querySelector('[data-focus]')?.focus();
}

/** A second click on the same button sends nothing; coming back by the browser's history frees it. */
function sendOnce(form) {
  form.addEventListener('submit', (event) => {
    if (form.getAttribute('aria-busy') === 'true') event.preventDefault();
    form.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', () => form.removeAttribute('aria-busy'));
}

/** How far the phone is, without a reload: the server's own words, fetched while the page is looked at. */
function followProgress(region) {
  let shown = '';
  async function update() {
    if (document.visibilityState === 'hidden') return true;
    const answer = await fetch(region.dataset.progress, { redirect: 'manual' }).catch(() => null);
    if (answer === null) return true;
    if (!answer.ok) return answer.type !== 'opaqueredirect' && answer.status >= 500;
    const text = await answer.text();
    if (text !== shown) region.innerHTML = text;
    shown = text;
    return true;
  }
  async function run() {
    if (await update()) setTimeout(run, PROGRESS_INTERVAL_MS);
  }
  void run();
}

/** The server warns too; here it is said before the button is pressed. */
function warnOfWeakPin(warning) {
  const input = document.getElementById('pin');
  input.addEventListener('input', () => {
    const steps = new Set();
    for (let index = 1; index < input.value.length; index += 1) {
      steps.add(input.value.charCodeAt(index) - input.value.charCodeAt(index - 1));
    }
    const [step] = steps;
    warning.hidden = input.value.length < 4 || steps.size !== 1 || Math.abs(step) > 1;
  });
}

for (const form of document.querySelectorAll('form[data-once]')) sendOnce(form);
for (const region of document.querySelectorAll('[data-progress]')) followProgress(region);
for (const warning of document.querySelectorAll('[data-pin-warning]')) warnOfWeakPin(warning);
focusProblems();
