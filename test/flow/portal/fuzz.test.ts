// Whatever comes in, the portal answers with a page of its own: never a failure from inside.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn } from '../../support/portal-visit.ts';
import { startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { createVisitor, type Page, type Visitor } from '../../support/visitor.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const RUNS = { numRuns: 40 };

/** Every form with its fields, and who may send it. */
// oxfmt-ignore: a table
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  ['/login', 'visitor', ['loginId', 'password']],
  ['/login/certificate', 'visitor', ['password']],
  [
    '/start',
    'user2',
    ['password', 'passwordAgain', 'confirmationPassword', 'confirmationPasswordAgain'],
  ],
  [
    '/token/issue',
    'user1',
    ['mail', 'mailAgain', 'pin', 'alreadyDownloaded', 'acknowledged', 'warned', 'requestId'],
  ],
  ['/token/confirm', 'user1', ['otp']],
  ['/otp', 'user1', ['otp']],
  ['/otp/resync', 'user1', ['first', 'second']],
];

let gateway: TestGateway;
const visitors = new Map<string, { readonly visitor: Visitor; readonly csrf: string }>();

beforeAll(async () => {
  gateway = await startTestGateway();
  for (const who of ['visitor', 'user1', 'user2']) {
    const visitor = createVisitor(gateway.origin);
    const page =
      who === 'visitor' ? await visitor.get('/login') : (await logIn(gateway, who, visitor)).page;
    visitors.set(who, { visitor, csrf: /name="csrf" value="([^"]*)"/.exec(page.html)?.[1] ?? '' });
  }
});

// A failure that was reported from inside makes stop() throw.
afterAll(async () => {
  await gateway.stop();
});

async function post(who: string, path: string, fields: Record<string, string>): Promise<Page> {
  const known = visitors.get(who);
  if (known === undefined) throw new Error(`Nobody is called "${who}"`);
  const body = new URLSearchParams({ csrf: known.csrf, ...fields }).toString();
  return await known.visitor.send('POST', path, { headers: FORM, body });
}

test.each(FORMS)('%s takes any text in its fields', async (path, who, names) => {
  const value = fc.string({ unit: 'binary', maxLength: 200 });
  const fields = fc.record(Object.fromEntries(names.map((name) => [name, value])));
  const property = fc.asyncProperty(fields, async (typed) => {
    const { status } = await post(who, path, typed);
    return status < 500;
  });
  expect(await fc.check(property, RUNS)).toMatchObject({ failed: false });
});

test('any path, query, cookie and body is answered', async () => {
  const text = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
  const property = fc.asyncProperty(text, text, text, async (path, cookie, body) => {
    const visitor = createVisitor(gateway.origin);
    const headers = {
      cookie: `session=${encodeURIComponent(cookie)}; device=${encodeURIComponent(cookie)}`,
    };
    const url = `/${encodeURIComponent(path)}?${encodeURIComponent(cookie)}`;
    const got = await visitor.send('GET', url, { headers });
    const sent = await visitor.send('POST', '/login', { headers: { ...FORM, ...headers }, body });
    return got.status < 500 && sent.status < 500;
  });
  expect(await fc.check(property, RUNS)).toMatchObject({ failed: false });
});

test('a malformed percent sign in the path is answered', async () => {
  const page = await createVisitor(gateway.origin).send('GET', '/%E3%81/%');
  expect(page.status).toBe(404);
});
