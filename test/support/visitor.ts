// A browser without scripts, reduced to what a form test needs: cookies, redirects, the fields of a form.
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';

export type Page = {
  readonly status: number;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly html: string;
  /** 見出し, as the guide names the screen. */
  readonly heading: string;
  /** What is said beside each field, by the field's name. */
  readonly errors: Readonly<Record<string, string>>;
  /** The page's text without its markup. */
  readonly text: string;
};

export type Visitor = {
  readonly get: (path: string) => Promise<Page>;
  /** Fills the page's form that posts to `action` and sends it; hidden fields go as they are. */
  readonly submit: (page: Page, action: string, fields?: Fields) => Promise<Page>;
  /** One request, redirects not followed. */
  readonly send: (method: string, path: string, options?: SendOptions) => Promise<Page>;
  readonly cookies: Map<string, string>;
};

type Fields = Readonly<Record<string, string>>;

type SendOptions = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

const FORM_TYPE = 'application/x-www-form-urlencoded';
const MOST_REDIRECTS = 5;

/** A visitor of one origin; `tls` brings a client certificate. */
export function createVisitor(origin: string, tls: RequestOptions = {}): Visitor {
  const cookies = new Map<string, string>();

  async function send(method: string, path: string, options: SendOptions = {}): Promise<Page> {
    const url = new URL(path, origin);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookie === '' ? {} : { cookie }), ...options.headers };
    const { response, html } = await exchange(url, { method, ...tls, headers }, options.body);
    for (const line of response.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value);
    }
    return readPage(url, response, html);
  }

  async function follow(first: Page): Promise<Page> {
    let page = first;
    for (let hops = 0; page.headers.location !== undefined && hops < MOST_REDIRECTS; hops += 1) {
      page = await send('GET', new URL(page.headers.location, page.url).href);
    }
    return page;
  }

  return {
    cookies,
    send,
    get: async (path) => await follow(await send('GET', path)),
    submit: async (page, action, fields = {}) => {
      const body = new URLSearchParams({ ...hiddenFields(page.html, action), ...fields });
      const headers = { 'content-type': FORM_TYPE };
      return await follow(await send('POST', action, { headers, body: body.toString() }));
    },
  };
}

function exchange(
  url: URL,
  options: RequestOptions,
  body: string | Buffer | undefined,
): Promise<{ readonly response: IncomingMessage; readonly html: string }> {
  const start = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = start(url, { agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ response, html: Buffer.concat(chunks).toString() }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function readPage(url: URL, response: IncomingMessage, html: string): Page {
  const errors = [
    ...html.matchAll(/id="(\w+)-error"><span class="unseen">エラー：<\/span>([^<]*)</g),
  ].map(([, name = '', words = '']) => [name, unescape(words)]);
  return {
    status: response.statusCode ?? 0,
    url: url.href,
    headers: response.headers,
    html,
    heading: unescape(/<h1>([^<]*)<\/h1>/.exec(html)?.[1] ?? ''),
    errors: Object.fromEntries(errors) as Record<string, string>,
    text: unescape(html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')),
  };
}

function hiddenFields(html: string, action: string): Record<string, string> {
  const form = html.split('<form ').find((part) => part.includes(`action="${action}"`));
  if (form === undefined) throw new Error(`The page has no form that posts to "${action}"`);
  const inputs = (form.split('</form>')[0] ?? '').matchAll(
    /<input type="hidden" name="(\w+)" value="([^"]*)">/g,
  );
  return Object.fromEntries(
    [...inputs].map(([, name = '', value = '']) => [name, unescape(value)]),
  );
}

function unescape(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
    '&#x60;': '`',
    '&#x3D;': '=',
  };
  return text.replaceAll(/&[a-z#x0-9]+;/gi, (entity) => characters[entity] ?? entity);
}
