// The sink's pages from their Handlebars templates; a broken template stops the start.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

const FOLDER = fileURLToPath(new URL('../templates/mail-sink', import.meta.url));

export type Render = (name: string, values: Readonly<Record<string, unknown>>) => string;

/** Fills the template of a name such as "inbox". */
export function createRender(): Render {
  const handlebars = Handlebars.create();
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.hbs'))) {
    const name = file.slice(0, -'.hbs'.length);
    const source = readFileSync(join(FOLDER, file), 'utf8');
    handlebars.precompile(source, { knownHelpersOnly: true });
    const template = handlebars.compile(source, { knownHelpersOnly: true, preventIndent: true });
    handlebars.registerPartial(`mail-sink/${name}`, template);
    templates.set(name, template);
  }
  return (name, values) => {
    const template = templates.get(name);
    if (template === undefined) throw new RangeError(`Cannot render "${name}": no such template`);
    return template(values);
  };
}

/** A style sheet or script of the pages, as text. */
export function readAsset(name: 'mail-sink.css' | 'mail-sink.js'): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}
