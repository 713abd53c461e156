// `npm run keys:rotate`: a new master key, and everything sealed under older ones sealed anew. A run that was
// stopped is taken up by the next; `-- --resume` does so without making yet another key.
import { resealAll } from '../flows/reseal-all.ts';
import { addMasterKey } from '../secrets/master-key.ts';
import { createVault } from '../secrets/vault.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ({ flow }, config) => {
  const isResumed = process.argv.includes('--resume');
  const vault = isResumed ? flow.vault : createVault(addMasterKey(config.MASTER_KEY_FILE));
  const resealed = await resealAll({ ...flow, vault });
  console.log(`${resealed} values are sealed under key ${vault.currentKeyId}.`);
  console.log(
    'Restart the gateways, then run this once more with --resume for what they sealed meanwhile.',
  );
  return 0;
});
