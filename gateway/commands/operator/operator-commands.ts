// All commands of `npm run operator`, in the order of its help.
import { CONTRACT_COMMANDS } from './contract-commands.ts';
import { DESK_COMMANDS } from './desk-commands.ts';
import type { OperatorCommand } from './operator-command.ts';
import { USER_COMMANDS } from './user-commands.ts';

export const OPERATOR_COMMANDS: readonly OperatorCommand[] = [
  ...CONTRACT_COMMANDS,
  ...USER_COMMANDS,
  ...DESK_COMMANDS,
];
