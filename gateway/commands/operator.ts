// `npm run operator -- COMMAND …`: what the console does, where an operator has only a shell on the bank's machine.
import { runCommand } from './run-command.ts';
import { OPERATOR_COMMANDS } from './operator/operator-commands.ts';

const [name = '--help', ...words] = process.argv.slice(2);
const command = OPERATOR_COMMANDS.find((known) => known.name === name);

if (command === undefined || words.includes('--help')) {
  const shown = command === undefined ? OPERATOR_COMMANDS : [command];
  const lines = shown.map(({ usage, help }) => `  npm run operator -- ${usage}\n      ${help}`);
  console.log(`Usage:\n${lines.join('\n')}`);
  process.exitCode = name === '--help' || command !== undefined ? 0 : 2;
} else if (words.length < command.words.least || words.length > command.words.most) {
  console.error(`Usage: npm run operator -- ${command.usage}`);
  process.exitCode = 2;
} else {
  await runCommand(async ({ flow }) => {
    const { lines, exitCode } = await command.run(flow, words);
    const print = exitCode === 0 ? console.log : console.error;
    for (const line of lines) print(line);
    return exitCode;
  });
}
