// Pages and mails from logic-free Handlebars templates, all compiled when the program starts.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import Handlebars from 'handlebars';

const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));
const EXTENSION = '.hbs';
/** Plain text (mails): `name.txt.hbs` is the template "name.txt", whose values are not escaped. */
const TEXT_SUFFIX = '.txt';

export type TemplateValues = Readonly<Record<string, unknown>>;

/** Fills the template of that name ("bank/login", "mail/download.txt"); throws on an unknown name or a missing value. */
export type Render = (name: string, values: TemplateValues) => string;

/** Compiles every template of the folders given; each is also a partial under its own name. */
export function createRender(areas: readonly string[], folder: string = TEMPLATES): Render {
  const handlebars = Handlebars.create();
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const path of areas.flatMap((area) => listTemplates(join(folder, area)))) {
    const name = relative(folder, path).split(sep).join('/').slice(0, -EXTENSION.length);
    const template = compileTemplate(handlebars, path, name.endsWith(TEXT_SUFFIX));
    handlebars.registerPartial(name, template);
    templates.set(name, template);
  }
  return function render(name, values) {
    const template = templates.get(name);
    if (template === undefined) throw new RangeError(`Cannot render "${name}": no such template`);
    return template(values);
  };
}

function listTemplates(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(EXTENSION))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Handlebars compiles at first use unless asked; precompiling shows a broken template before the first visitor does. */
function compileTemplate(
  handlebars: typeof Handlebars,
  path: string,
  isText: boolean,
): Handlebars.TemplateDelegate {
  const source = readFileSync(path, 'utf8');
  const raw = source.match(/\{\{\{|\{\{\s*&/);
  if (raw !== null) throw new SyntaxError(`Cannot compile "${path}": "${raw[0]}" escapes nothing`);
  const options = { strict: true, knownHelpersOnly: true, preventIndent: true, noEscape: isText };
  // Its types promise an object, but it returns the source of one.
  const code = handlebars.precompile(source, options) as unknown as string;
  return handlebars.template(runInThisContext(`(${code})`, { filename: path }));
}
