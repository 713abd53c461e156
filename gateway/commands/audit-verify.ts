// `npm run audit:verify`: is the audit trail whole? Names the first row of each chain that is not; exit code 1.
import { verifyAudit, type AuditFault } from '../store/verify-audit.ts';
import { runCommand } from './run-command.ts';

const WORDS: Readonly<Record<AuditFault['kind'], string>> = {
  changed: 'was changed',
  missing: 'is missing',
  checkpointChanged: 'is what the checkpoint says, but the checkpoint was changed',
};

await runCommand(async ({ store, flow }) => {
  const { rows, writers, faults } = await verifyAudit(store, flow.vault);
  for (const { kind, writer, sequence } of faults) {
    console.log(`Row ${sequence} of chain ${writer} ${WORDS[kind]}`);
  }
  const verdict = faults.length === 0 ? 'whole' : 'NOT whole';
  console.log(`The audit trail is ${verdict}: ${rows} rows in ${writers} chains`);
  return faults.length === 0 ? 0 : 1;
});
