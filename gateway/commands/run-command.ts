// What the gateway's commands share: the bank opened from the environment, a failure told in one line.
import { parseConfig, type Config } from '../config.ts';
import { openBank, type OpenBank } from '../start/open-bank.ts';

/** Runs `work` on the opened bank; its result is the exit code, a failure's is 2. */
export async function runCommand(
  work: (bank: OpenBank, config: Config) => Promise<number>,
): Promise<void> {
  try {
    const config = parseConfig(process.env);
    const bank = await openBank(config, Date.now);
    process.exitCode = await work(bank, config).finally(() => bank.store.close());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
