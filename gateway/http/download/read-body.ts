// Request bodies of phones: small, and never believed to be.

/** The body as Latin-1 text, or null where it is larger than `maxBytes` or breaks off. */
export async function readBody(request: Request, maxBytes: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > maxBytes) return null;
      chunks.push(chunk);
    }
  } catch {
    // Cut off by the phone: nobody is there to be told.
    return null;
  }
  return Buffer.concat(chunks).toString('latin1');
}
