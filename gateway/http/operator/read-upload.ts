// Reads a form with a file (multipart/form-data), no larger than an import may be.
import type { Context } from 'hono';
import type { Form } from '../middleware/read-form.ts';

const LARGEST_BYTES = 8 * 1024 * 1024;

export type Upload =
  | { readonly kind: 'upload'; readonly form: Form; readonly file: Uint8Array | null }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'malformed' };

/** The fields, and the file named `file`. */
export async function readUpload(context: Context): Promise<Upload> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of context.req.raw.body ?? []) {
    length += chunk.length;
    if (length > LARGEST_BYTES) return { kind: 'tooLarge' };
    chunks.push(chunk);
  }
  const headers = { 'content-type': context.req.header('content-type') ?? '' };
  const fields = await new Response(Buffer.concat(chunks), { headers })
    .formData()
    .catch(() => null);
  if (fields === null) return { kind: 'malformed' };
  const file = fields.get('file');
  return {
    kind: 'upload',
    form: (name) => {
      const value = fields.get(name);
      return typeof value === 'string' ? value : '';
    },
    file: file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : null,
  };
}
