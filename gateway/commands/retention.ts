// `npm run retention`: erases what is older than its period. For a timer of the operating system, once a day.
import { keepRetention } from '../flows/keep-retention.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ({ flow }, config) => {
  const { tickets, mails, auditRows } = await keepRetention(flow, {
    contentDays: config.RETENTION_DAYS,
    auditDays: config.AUDIT_RETENTION_DAYS,
  });
  console.log(`Erased: ${tickets} tickets, ${mails} mails; pruned: ${auditRows} audit rows`);
  return 0;
});
