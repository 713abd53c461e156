// GET /check: what the site takes this device for, in words its user can read to the support desk.
import type { Agent, AgentKind } from '../../carriers/agent.ts';
import { formatJst } from '../../tokens/format-jst.ts';
import type { HttpContext } from '../http-env.ts';
import type { DownloadDeps } from './download-deps.ts';
import { guard } from './guard.ts';
import type { Guarded } from './guard.ts';
import { formOf } from './refusal.ts';
import { modelName } from './model-name.ts';
import type { PageValues } from './pages.ts';
import { respond } from './responses.ts';

const CARRIERS: Readonly<Record<Agent['carrier'], string>> = {
  docomo: 'NTTドコモ',
  au: 'au',
  softbank: 'ソフトバンク',
  other: '不明',
};

const BROWSERS: Readonly<Record<AgentKind, string>> = {
  'carrier-browser': '携帯電話の通常のブラウザ',
  'full-browser': 'フルブラウザ',
  installer: 'アプリの取得',
  app: 'アプリ',
  smartphone: 'スマートフォン',
  tablet: 'タブレット端末',
  ipod: 'iPod touch',
  pc: 'パソコン',
  'feature-android': 'Android搭載の携帯電話',
  crawler: '検索ロボット',
  other: '不明',
};

export function checkPage(deps: DownloadDeps, context: HttpContext): Response {
  const classification = deps.classify(context);
  const guarded = guard(classification, deps);
  const agent = classification.kind === 'agent' ? classification.agent : null;
  const values = {
    ...judgement(guarded, agent),
    carrier: CARRIERS[agent?.carrier ?? 'other'],
    model: agent === null ? '不明' : modelName(agent),
    browser: BROWSERS[agent?.kind ?? 'other'],
    now: formatJst(deps.clock()),
  };
  return respond(deps.pages('check', formOf(classification), values));
}

function judgement(guarded: Guarded, agent: Agent | null): PageValues {
  if (guarded.kind === 'refused') {
    const remedy = agent?.kind === 'full-browser' ? '通常のブラウザで開いてください。' : '';
    const advice = guarded.values['reason'] ?? remedy;
    return { verdict: 'ダウンロードできません', advice, app: 'なし' };
  }
  const { verdict } = guarded;
  const app = verdict.app === 'doja' ? 'iアプリ' : 'Javaアプリ';
  if (verdict.kind === 'supported') return { verdict: 'ダウンロードできます', advice: '', app };
  const advice = `${verdict.reason}。ダウンロードできるかお試しください。`;
  return { verdict: '要確認', advice, app };
}
