// The PC of a journey: it finds buttons, fields and values by the words that stand on the screen.
import { createVisitor, type Page } from '../visitor.ts';

export type Pc = {
  /** Opens a page of the portal; the screen's name. */
  readonly open: (path: string) => Promise<string>;
  /** Fills fields by their labels and presses a button; the name of the next screen. */
  readonly press: (button: string, fields?: Readonly<Record<string, string>>) => Promise<string>;
  /** The value beside a term of the screen. */
  readonly read: (term: string) => string;
  /** All words of the screen. */
  readonly text: () => string;
};

/** A PC at the bank's origin. */
export function createPc(origin: string): Pc {
  const visitor = createVisitor(origin);
  let page: Page | null = null;

  function screen(): Page {
    if (page === null) throw new Error('The PC has no page open');
    return page;
  }

  return {
    open: async (path) => {
      page = await visitor.get(path);
      return page.heading;
    },
    press: async (button, fields = {}) => {
      const current = screen();
      const form = findForm(current.html, button);
      const values = Object.entries(fields).map(([label, value]) => [nameOf(form, label), value]);
      const action = /action="([^"]*)"/.exec(form)?.[1] ?? '';
      page = await visitor.submit(current, action, Object.fromEntries(values));
      const problems = Object.values(page.errors);
      if (problems.length > 0) throw new Error(`[${button}]: ${problems.join(' ')}`);
      return page.heading;
    },
    read: (term) => {
      const { html, heading } = screen();
      const value = new RegExp(`<dt>${term}</dt><dd[^>]*>([^<]*)</dd>`).exec(html)?.[1];
      if (value === undefined) throw new Error(`「${heading}」 shows no 「${term}」`);
      return value.trim();
    },
    text: () => screen().text,
  };
}

function findForm(html: string, button: string): string {
  const forms = html.split('<form ').slice(1);
  const form = forms.find((part) => part.includes(`>${button}</button>`));
  if (form === undefined) throw new Error(`The screen has no button [${button}]`);
  return form.split('</form>')[0] ?? '';
}

function nameOf(form: string, label: string): string {
  const id = [...form.matchAll(/<label for="([^"]*)">([^<]*)<\/label>/g)].find(
    ([, , words]) => words === label,
  )?.[1];
  if (id === undefined) throw new Error(`The form has no field 「${label}」`);
  return id;
}
