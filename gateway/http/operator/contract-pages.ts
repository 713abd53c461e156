// Contracts at the console: the list with a search over users, one contract, its 申込 and 解約 (requirements B1–B5, K2).
import { Hono } from 'hono';
import { cancelOtp, createContract, receiveApplication } from '../../flows/operator/contracts.ts';
import {
  findContracts,
  findUsers,
  operatorNames,
  readContractFile,
} from '../../flows/operator/read-contract-file.ts';
import { contractOtpState, type ContractOtp } from '../../tokens/contract.ts';
import { formatJst } from '../../tokens/format-jst.ts';
import { listLinks, readListQuery } from './console-list.ts';
import { formValues } from './form-values.ts';
import { listedUserValues } from './listed-user-values.ts';
import type { OperatorContext, OperatorEnv, OperatorSite } from './operator-site.ts';
import { permitted } from './permitted.ts';
import { showConsoleMessage, showConsolePage, type ConsoleValues } from './show-console-page.ts';

const LONGEST_NAME = 64;

/** `/operator` and `/operator/contracts/…` */
export function createContractPages(site: OperatorSite): Hono<OperatorEnv> {
  const pages = new Hono<OperatorEnv>();
  pages.get(
    '/operator',
    permitted(site, 'look', (context) => showContracts(context, site, [])),
  );
  pages.post(
    '/operator/contracts',
    permitted(site, 'act', async (context, { operatorId }) => {
      const name = context.var.form('name').trim();
      if (name === '' || name.length > LONGEST_NAME) {
        return await showContracts(context, site, ['契約名を64文字以内で入力してください。']);
      }
      const contractId = await createContract(site.flow, { name, operatorId });
      return context.redirect(`/operator/contracts/${contractId}`, 303);
    }),
  );
  pages.get(
    '/operator/contracts/:id',
    permitted(site, 'look', (context) => showContract(context, site, {})),
  );
  pages.post(
    '/operator/contracts/:id/application',
    permitted(site, 'act', async (context, { operatorId }) => {
      const askedBy = context.var.form('askedBy').trim();
      if (askedBy === '') return await showContract(context, site, { problems: [ASKED_BY] });
      const contractId = context.req.param('id') ?? '';
      const outcome = await receiveApplication(site.flow, { contractId, operatorId, askedBy });
      return await showContract(context, site, {
        notice:
          outcome.kind === 'applied'
            ? `利用申込を受け付けました。${formatJst(outcome.usableFrom)}以降、すべてのユーザが対象になります。`
            : 'すでに利用申込を受け付けています。',
      });
    }),
  );
  pages.post(
    '/operator/contracts/:id/cancellation',
    permitted(site, 'act', async (context, { operatorId }) => {
      const askedBy = context.var.form('askedBy').trim();
      if (askedBy === '') return await showContract(context, site, { problems: [ASKED_BY] });
      const contractId = context.req.param('id') ?? '';
      const outcome = await cancelOtp(site.flow, { contractId, operatorId, askedBy });
      return await showContract(context, site, {
        notice:
          outcome === 'cancelled'
            ? '解約しました。すべてのトークンを失効しました。'
            : 'ワンタイムパスワードは利用されていません。',
      });
    }),
  );
  return pages;
}

const ASKED_BY = '依頼者（受付番号）を入力してください。';

async function showContracts(
  context: OperatorContext,
  site: OperatorSite,
  problems: readonly string[],
): Promise<Response> {
  const query = readListQuery(context);
  const contracts = await findContracts(site.flow, query.search, query.slice);
  const users = query.search === '' ? [] : await findUsers(site.flow, query.search, query.slice);
  return showConsolePage(context, site, 'contracts', {
    title: '契約・利用者',
    problems,
    search: query.search,
    contracts: contracts.map(({ id, name, otp }) => ({
      url: `/operator/contracts/${id}`,
      name,
      otp: otpWords(otp, site.flow.clock()),
    })),
    users: users.map(listedUserValues),
    ...listLinks(context, query, Math.max(contracts.length, users.length)),
  });
}

async function showContract(
  context: OperatorContext,
  site: OperatorSite,
  values: Partial<ConsoleValues>,
): Promise<Response> {
  const query = readListQuery(context);
  const contractId = context.req.param('id') ?? '';
  const file = await readContractFile(site.flow, { contractId, ...query });
  if (file === null) {
    const missing = { title: '契約が見つかりません', text: '一覧から選び直してください。' };
    return showConsoleMessage(context, site, { ...missing, status: 404 });
  }
  const { contract, users, userCount, forms } = file;
  const url = `/operator/contracts/${contract.id}`;
  return showConsolePage(context, site, 'contract', {
    ...values,
    title: contract.name,
    url,
    otp: otpWords(contract.otp, site.flow.clock()),
    appliedAt: contract.otp === null ? null : formatJst(contract.otp.appliedAt),
    search: query.search,
    users: users.map(listedUserValues),
    userCount,
    forms: formValues(forms, await operatorNames(site.flow)),
    ...listLinks(context, query, users.length),
  });
}

function otpWords(otp: ContractOtp, now: number): string {
  switch (contractOtpState(otp, now)) {
    case 'off':
      return '未利用';
    case 'applied':
      return `申込済み（${otp === null ? '' : formatJst(otp.usableFrom)}から利用開始）`;
    case 'on':
      return '利用中（すべてのユーザ）';
  }
}
