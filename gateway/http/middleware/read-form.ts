// Reads a posted form: small, URL-encoded, free of control characters.
import type { Context } from 'hono';

const LONGEST_FORM_BYTES = 16_384;
// oxlint-disable-next-line eslint/no-control-regex -- these are what no field may hold
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;

/** The first value of a field, '' where it is not there. */
export type Form = (name: string) => string;

/** Every value of a field, in order. */
export type FormValues = (name: string) => readonly string[];

export type FormOutcome =
  | { readonly kind: 'form'; readonly form: Form; readonly values: FormValues }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'malformed' };

/** The form of a request; reads no more of the body than a form may have. */
export async function readForm(context: Context): Promise<FormOutcome> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return { kind: 'unsupported' };
  const text = await readText(context.req.raw.body);
  if (text === null) return { kind: 'tooLarge' };
  const fields = new URLSearchParams(text);
  for (const value of fields.values()) if (CONTROL.test(value)) return { kind: 'malformed' };
  return {
    kind: 'form',
    form: (name) => fields.get(name) ?? '',
    values: (name) => fields.getAll(name),
  };
}

async function readText(body: ReadableStream<Uint8Array> | null): Promise<string | null> {
  if (body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > LONGEST_FORM_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
