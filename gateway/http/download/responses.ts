// Answers with a length: many handsets fail on a body that does not say how long it is.

/** A body with its headers, made once and sent many times. */
export type Payload = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
};

/** Most of what is sent is about one user's ticket, so that nothing on the way may keep it. */
export function createPayload(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  more: Readonly<Record<string, string>> = { 'Cache-Control': 'no-store' },
): Payload {
  const lengths = { 'Content-Type': contentType, 'Content-Length': `${bytes.length}` };
  return { bytes, headers: { ...lengths, ...more } };
}

export function respond({ bytes, headers }: Payload, status = 200): Response {
  return new Response(bytes, { status, headers });
}

/** ASCII text. */
export function respondText(text: string): Response {
  return respond(createPayload(new TextEncoder().encode(text), 'text/plain'));
}
