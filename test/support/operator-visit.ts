// Shortcuts for tests of the operator's console: an operator made as the command makes one, and logged in with a TOTP app.
import { createHmac } from 'node:crypto';
import { createOperator } from '../../gateway/flows/operator/create-operator.ts';
import type { OperatorRole } from '../../gateway/flows/operator/permissions.ts';
import type { TestGateway } from './test-gateway.ts';
import { createVisitor, type Page, type Visitor } from './visitor.ts';

export const OPERATOR_PASSWORD = 'a long console password';

export type OperatorInHand = { readonly name: string; readonly id: string };

export async function makeOperator(
  gateway: TestGateway,
  role: OperatorRole,
  name = `${role}-1`,
): Promise<OperatorInHand> {
  const outcome = await createOperator(gateway.bank, { name, role, password: OPERATOR_PASSWORD });
  if (outcome.kind !== 'created') throw new Error(`Cannot make "${name}": ${outcome.kind}`);
  return { name, id: outcome.operatorId };
}

/** First login: the key typed into the app, and its first code. */
export async function enrolOperator(
  gateway: TestGateway,
  { name }: Pick<OperatorInHand, 'name'>,
): Promise<{ readonly visitor: Visitor; readonly page: Page; readonly secret: Buffer }> {
  const visitor = createVisitor(gateway.origin);
  const login = await visitor.get('/operator');
  const code = await visitor.submit(login, '/operator/login', {
    name,
    password: OPERATOR_PASSWORD,
  });
  const secret = readKey(/data-key>([^<]*)</.exec(code.html)?.[1] ?? '');
  const shown = shownCode(secret, gateway.bank.time.now);
  return { visitor, page: await visitor.submit(code, '/operator/code', { code: shown }), secret };
}

/** RFC 4648 base32, as an app reads a typed key. */
export function readKey(typed: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = Array.from(typed.replaceAll(' ', ''))
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

/** What a TOTP app shows: RFC 6238, six digits, 30 seconds. */
export function shownCode(secret: Buffer, epochMs: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(epochMs / 30_000)));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
