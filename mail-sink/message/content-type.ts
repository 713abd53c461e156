// The Content-Type and Content-Disposition values (RFC 2045 section 5.1, RFC 2231 parameters).
import { decodeHeader } from './decode-header.ts';
import { decodeText } from './decode-text.ts';

export type ParameterizedValue = {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
};

/** Parses `type/subtype; name=value`; the value and the names are in lower case. */
export function parseParameterized(header: string | null): ParameterizedValue {
  const [value = '', ...rest] = (header ?? '').split(';');
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, bare = ''] of rest
    .join(';')
    .matchAll(/\s*([^=;\s]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;]*))/gs)) {
    parameters.set(name.toLowerCase(), (quoted?.replace(/\\(.)/gs, '$1') ?? bare).trim());
  }
  return { value: value.trim().toLowerCase(), parameters };
}

/** The charset parameter; null when there is none. */
export function charsetOf(contentType: ParameterizedValue): string | null {
  return contentType.parameters.get('charset') ?? null;
}

/** A file name from `filename`, `filename*` or `filename*0*`…, or `name`; empty when there is none. */
export function fileNameOf(
  disposition: ParameterizedValue,
  contentType: ParameterizedValue,
): string {
  return extendedParameter(disposition, 'filename') || extendedParameter(contentType, 'name');
}

function extendedParameter({ parameters }: ParameterizedValue, name: string): string {
  const plain = parameters.get(name);
  if (plain !== undefined) return decodeHeader(plain);
  const pieces: string[] = [];
  const whole = parameters.get(`${name}*`);
  if (whole !== undefined) pieces.push(whole);
  for (let index = 0; pieces.length === index; index++) {
    const piece = parameters.get(`${name}*${index}*`) ?? parameters.get(`${name}*${index}`);
    if (piece !== undefined) pieces.push(piece);
  }
  return decodeExtended(pieces.join(''));
}

function decodeExtended(value: string): string {
  const match = /^([^']*)'[^']*'(.*)$/s.exec(value);
  if (match === null) return decodeHeader(value);
  const bytes = (match[2] ?? '').replace(/%([0-9a-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return decodeText(Buffer.from(bytes, 'latin1'), match[1] ?? null);
}
