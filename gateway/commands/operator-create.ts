// `npm run operator:create -- NAME [operator|support|auditor]`: a new operator; the password comes from standard input.
import { text } from 'node:stream/consumers';
import { createOperator, type CreateOperatorOutcome } from '../flows/operator/create-operator.ts';
import { OPERATOR_ROLES } from '../flows/operator/permissions.ts';
import { runCommand } from './run-command.ts';

const HELP = `Usage: npm run operator:create -- NAME [ROLE] < PASSWORD_FILE

Makes an account for the operator's console (/operator). NAME is 1 to 32 of a-z 0-9 . _ -
ROLE is operator (default), support or auditor. The password, 8 to 128 characters, is read from
standard input. At the first login the account enrols a TOTP app as its second factor.`;

const PROBLEMS: Readonly<Record<Exclude<CreateOperatorOutcome['kind'], 'created'>, string>> = {
  nameTaken: 'the name is taken',
  wrongName: 'the name is not 1 to 32 of a-z 0-9 . _ -',
  wrongPassword: 'the password is too short, too long, holds the name, or is easily guessed',
};

const [name, roleName = 'operator'] = process.argv.slice(2);
const role = OPERATOR_ROLES.find((known) => known === roleName);

if (name === undefined || name === '--help' || role === undefined) {
  console.log(HELP);
  process.exitCode = name === '--help' ? 0 : 2;
} else {
  await runCommand(async ({ flow }) => {
    const password = (await text(process.stdin)).replace(/\r?\n$/, '');
    const outcome = await createOperator(flow, { name, role, password });
    if (outcome.kind !== 'created') {
      console.error(`Cannot create operator "${name}": ${PROBLEMS[outcome.kind]}`);
      return 1;
    }
    console.log(`Operator "${name}" (${role}) is created`);
    return 0;
  });
}
