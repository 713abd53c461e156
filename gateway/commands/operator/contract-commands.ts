// Commands on contracts: list, application, cancellation, users in and out.
import { readFile } from 'node:fs/promises';
import { cancelOtp, createContract, receiveApplication } from '../../flows/operator/contracts.ts';
import { exportUsers } from '../../flows/operator/export-users.ts';
import { importUsers } from '../../flows/operator/import-users.ts';
import { findContracts } from '../../flows/operator/read-contract-file.ts';
import { AUTH_STATE_NAMES } from '../../http/bank/admin/auth-state-names.ts';
import { contractOtpState } from '../../tokens/contract.ts';
import { done, failed, SHELL_OPERATOR, type OperatorCommand } from './operator-command.ts';

const MOST_LISTED = 1000;

export const CONTRACT_COMMANDS: readonly OperatorCommand[] = [
  {
    name: 'contracts',
    usage: 'contracts [PART_OF_NAME]',
    help: 'Contracts with their ids and whether they use one-time passwords.',
    words: { least: 0, most: 1 },
    run: async (flow, [search = '']) => {
      const contracts = await findContracts(flow, search, { offset: 0, limit: MOST_LISTED });
      const now = flow.clock();
      return done(
        ...contracts.map(({ id, name, otp }) => `${id} ${contractOtpState(otp, now)} ${name}`),
      );
    },
  },
  {
    name: 'create-contract',
    usage: 'create-contract NAME',
    help: 'Make a contract; prints its id.',
    words: { least: 1, most: 1 },
    run: async (flow, [name = '']) =>
      done(await createContract(flow, { name, operatorId: SHELL_OPERATOR })),
  },
  {
    name: 'apply',
    usage: 'apply CONTRACT_ID ASKED_BY',
    help: 'Record a 利用申込書: all users, from 10:00 on the next business day.',
    words: { least: 2, most: 2 },
    run: async (flow, [contractId = '', askedBy = '']) => {
      const request = { contractId, askedBy, operatorId: SHELL_OPERATOR };
      const outcome = await receiveApplication(flow, request);
      if (outcome.kind === 'noContract') return failed(`Cannot find contract "${contractId}"`);
      return done(`${outcome.kind}, usable from ${new Date(outcome.usableFrom).toISOString()}`);
    },
  },
  {
    name: 'cancel',
    usage: 'cancel CONTRACT_ID ASKED_BY',
    help: 'Record a 解約: tokens are revoked, logins need no one-time password.',
    words: { least: 2, most: 2 },
    run: async (flow, [contractId = '', askedBy = '']) => {
      const request = { contractId, askedBy, operatorId: SHELL_OPERATOR };
      const outcome = await cancelOtp(flow, request);
      return outcome === 'cancelled' ? done('Cancelled') : failed('Not in use');
    },
  },
  {
    name: 'import-users',
    usage: 'import-users CONTRACT_ID FILE.csv > FIRST_PASSWORDS.csv',
    help: 'Add users, all or none; prints their first passwords as CSV.',
    words: { least: 2, most: 2 },
    run: async (flow, [contractId = '', path = '']) => {
      const bytes = await readFile(path);
      const request = { contractId, bytes, operatorId: SHELL_OPERATOR };
      const outcome = await importUsers(flow, request);
      if (outcome.kind === 'imported') return done(outcome.passwords.trimEnd());
      if (outcome.kind !== 'refused') return failed(`Cannot import "${path}": ${outcome.kind}`);
      return failed(
        ...outcome.errors.map(
          ({ line, column, problem }) => `${path}:${line}: ${column ?? 'line'} ${problem}`,
        ),
      );
    },
  },
  {
    name: 'export-users',
    usage: 'export-users CONTRACT_ID > USERS.csv',
    help: "A contract's users as CSV.",
    words: { least: 1, most: 1 },
    run: async (flow, [contractId = '']) => {
      const request = { contractId, operatorId: SHELL_OPERATOR, stateNames: AUTH_STATE_NAMES };
      const csv = await exportUsers(flow, request);
      return csv === null ? failed(`Cannot find contract "${contractId}"`) : done(csv.trimEnd());
    },
  },
];
