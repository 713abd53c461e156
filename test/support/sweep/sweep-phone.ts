// What every sweep begins with: a bank, a phone of the catalogue with fresh memory, and a line between them to cut.
import type { HttpRequest } from '../../../emulator/device/radio/http-port.ts';
import { createRelay } from '../../../emulator/carrier/relay.ts';
import { createPhone, type HeadlessPhone } from '../../../emulator/shell/headless/create-phone.ts';
import { fetchHandset } from '../../../emulator/shell/headless/fetch-handset.ts';
import { readTokenAppBuilds } from '../../../gateway/start/read-token-app-builds.ts';
import { findDemoContract } from '../find-demo-contract.ts';
import { issueLink, type IssuedLink } from '../issue-link.ts';
import { startTestGateway, type TestGateway } from '../test-gateway.ts';
import { openCuttableLine, type CuttableLine, type Passed } from './cuttable-line.ts';

export type SweepPhone = {
  readonly gateway: TestGateway;
  readonly line: CuttableLine;
  readonly phone: HeadlessPhone;
  /** What had passed over the line at the end of the last exchange of this method. */
  readonly passedAfter: (method: HttpRequest['method']) => Passed;
  /** Issues a token to a new user. */
  readonly issue: () => Promise<IssuedLink>;
  readonly stop: () => Promise<void>;
};

/** The fewest turns of the key derivation that a gateway takes: what is swept is the air. */
const TURNS = '30';

export async function startSweepPhone(model: string): Promise<SweepPhone> {
  const gateway = await startTestGateway({ PBKDF2_ITERATIONS: TURNS }, readTokenAppBuilds());
  const { bank, origin } = gateway;
  const line = await openCuttableLine(Number(new URL(origin).port));
  const askBank = createRelay({ hosts: { localhost: origin } });
  const handset = await fetchHandset(model, askBank, 'localhost');
  if (handset === null) throw new Error(`The catalogue has no handset "${model}"`);
  const passed = new Map<string, Passed>();
  const overLine = createRelay({ hosts: { 'otp-auth.net': `http://127.0.0.1:${line.port}` } });
  const phone = createPhone({
    handset,
    relay: async (request) => {
      const result = await overLine(request);
      passed.set(request.method, line.passed);
      return result;
    },
    unixMs: bank.time.now,
  });
  const contractId = await findDemoContract(bank);
  let users = 0;
  return {
    gateway,
    line,
    phone,
    passedAfter: (method) => passed.get(method) ?? { request: 0, answer: 0 },
    issue: async () => {
      users += 1;
      return await issueLink(bank, `sweep-${users}`, { contractId });
    },
    stop: async () => {
      line.close();
      await gateway.stop();
    },
  };
}
