// Users in and out of a contract as CSV.
import { Hono } from 'hono';
import type { LineError } from '../../flows/operator/csv/parse-users.ts';
import { exportUsers } from '../../flows/operator/export-users.ts';
import { importUsers, type ImportOutcome } from '../../flows/operator/import-users.ts';
import { readContractFile } from '../../flows/operator/read-contract-file.ts';
import { AUTH_STATE_NAMES } from '../bank/admin/auth-state-names.ts';
import { csvResponse } from './csv-response.ts';
import type { OperatorContext, OperatorEnv, OperatorSite } from './operator-site.ts';
import { permitted } from './permitted.ts';
import { showConsolePage } from './show-console-page.ts';

const MOST_ERRORS_SHOWN = 100;

// oxfmt-ignore: a table
const PROBLEMS: Readonly<Record<LineError['problem'], string>> = {
  missing: 'がありません',
  unknown: 'が、決められた語ではありません',
  tooLong: 'が長すぎます',
  wrongForm: 'の形式が正しくありません',
  twice: 'が、ファイルの中で重複しています',
  taken: 'は、すでに登録されています',
  broken: '引用符（"）の対応が正しくありません',
};

/** `/operator/contracts/:id/import` and `…/users.csv` */
export function createImportPages(site: OperatorSite): Hono<OperatorEnv> {
  const pages = new Hono<OperatorEnv>();
  pages.get(
    '/operator/contracts/:id/import',
    permitted(site, 'act', async (context) => await showImport(context, site, [])),
  );
  pages.post(
    '/operator/contracts/:id/import',
    permitted(site, 'act', async (context, { operatorId }) => {
      const { file: bytes } = context.var;
      const contractId = context.req.param('id') ?? '';
      if (bytes === null) return await showImport(context, site, ['ファイルを選択してください。']);
      const outcome = await importUsers(site.flow, { contractId, operatorId, bytes });
      if (outcome.kind !== 'imported') return await showImport(context, site, problemsOf(outcome));
      return csvResponse(context, 'initial-passwords.csv', outcome.passwords);
    }),
  );
  pages.get(
    '/operator/contracts/:id/users.csv',
    permitted(site, 'act', async (context, { operatorId }) => {
      const contractId = context.req.param('id') ?? '';
      const stateNames = AUTH_STATE_NAMES;
      const csv = await exportUsers(site.flow, { contractId, operatorId, stateNames });
      return csv === null ? await context.notFound() : csvResponse(context, 'users.csv', csv);
    }),
  );
  return pages;
}

function problemsOf(outcome: Exclude<ImportOutcome, { readonly kind: 'imported' }>): string[] {
  switch (outcome.kind) {
    case 'unreadable':
      return ['文字コードを判別できません。CP932（Shift_JIS）またはUTF-8で保存してください。'];
    case 'empty':
      return ['利用者の行がありません。'];
    case 'noContract':
      return ['契約が見つかりません。'];
    case 'refused': {
      const shown = outcome.errors.slice(0, MOST_ERRORS_SHOWN).map(lineWords);
      const more = outcome.errors.length - shown.length;
      return [
        '誤りがあるため、1名も登録していません。',
        ...shown,
        ...(more > 0 ? [`ほかに${more}件の誤りがあります。`] : []),
      ];
    }
  }
}

/** `7行目：「ユーザ区分」が、決められた語ではありません。` */
function lineWords({ line, column, problem }: LineError): string {
  return `${line}行目：${column === null ? '' : `「${column}」`}${PROBLEMS[problem]}。`;
}

async function showImport(
  context: OperatorContext,
  site: OperatorSite,
  problems: readonly string[],
): Promise<Response> {
  const contractId = context.req.param('id') ?? '';
  const slice = { offset: 0, limit: 1 };
  const file = await readContractFile(site.flow, { contractId, search: '', slice });
  if (file === null) return await context.notFound();
  return showConsolePage(context, site, 'import', {
    title: '利用者の一括登録',
    status: problems.length > 0 ? 422 : 200,
    problems,
    contractName: file.contract.name,
    contractUrl: `/operator/contracts/${contractId}`,
  });
}
