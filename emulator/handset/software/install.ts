// ダウンロード of an application, from the press on the link to the question whether to start it.
import { askUser, showMessage, showProgress } from '../parts/show-message.ts';
import type { PhoneContext } from '../phone-context.ts';
import { wordsForFailure } from '../web/failure-words.ts';
import { NOTIFY_CODES, wordsForRefusal } from './check-application.ts';
import { prepareIappli, prepareMidlet, type Candidate, type Prepare } from './candidate.ts';
import { downloadJar, type DescriptorSource } from './download.ts';
import { saveSoftware, type Software } from './installed-software.ts';
import { report } from './report-status.ts';
import { startSoftware } from './start-software.ts';

export type DescriptorKind = Software['kind'];

const TITLE = 'ダウンロード';

/** Installs what the descriptor at an address describes; everything that goes wrong is told to the user. */
export async function install(
  phone: PhoneContext,
  kind: DescriptorKind,
  source: DescriptorSource,
): Promise<void> {
  const prepared = await prepare(phone, kind, source);
  if (prepared.kind !== 'ready') {
    await tellProblem(phone, prepared);
    return;
  }
  const candidate = prepared.value;
  if (!(await askUser(phone, TITLE, questionFor(phone, candidate)))) {
    await report(phone, candidate.notifyUrl, '902 User Cancelled');
    return;
  }
  if (!(await fetchAndSave(phone, candidate))) return;
  const start = `${candidate.software.name}をダウンロードしました。\n${phone.words.app}を起動しますか?`;
  if (await askUser(phone, TITLE, start)) startSoftware(phone, candidate.software);
}

/** ソフト更新: asks the remembered address again; a newer one is downloaded, its data kept. */
export async function update(phone: PhoneContext, software: Software): Promise<void> {
  const title = phone.words.updateApp;
  const prepared = await prepare(phone, software.kind, { url: software.descriptorUrl });
  if (prepared.kind !== 'ready') {
    await tellProblem(phone, prepared);
    return;
  }
  const candidate = prepared.value;
  if (!isNewer(candidate.software, software)) {
    await showMessage(phone, title, `${phone.words.app}は最新です`);
    return;
  }
  const question = `新しい${phone.words.app}があります。更新しますか?\n(${kilobytes(candidate)}KB)`;
  if (!(await askUser(phone, title, question))) {
    await report(phone, candidate.notifyUrl, '902 User Cancelled');
    return;
  }
  if (await fetchAndSave(phone, candidate)) await showMessage(phone, title, '更新しました');
}

async function prepare(
  phone: PhoneContext,
  kind: DescriptorKind,
  source: DescriptorSource,
): Promise<Prepare> {
  const progress = showProgress(phone, TITLE, `${phone.words.app}の情報を取得しています…`);
  const prepared = await (kind === 'iappli'
    ? prepareIappli(phone, source)
    : prepareMidlet(phone, source));
  progress.end();
  return prepared;
}

async function fetchAndSave(phone: PhoneContext, candidate: Candidate): Promise<boolean> {
  const { software, notifyUrl } = candidate;
  const text = `${software.name}をダウンロードしています…\n他の操作をしないでください`;
  const progress = showProgress(phone, TITLE, text);
  const download = await downloadJar(phone, software.packageUrl, software.jarBytes);
  if (download.kind === 'lost') await report(phone, notifyUrl, '903 Loss of Service');
  progress.end();
  const refusal = download.kind === 'done' ? candidate.checkJar(download.bytes) : null;
  if (download.kind !== 'done' || refusal !== null) {
    const problem = refusal === null ? download : ({ kind: 'refused', refusal } as const);
    if (problem.kind !== 'done') await tellProblem(phone, { ...problem, notifyUrl });
    return false;
  }
  const saved = { ...software, packageUrl: download.url };
  saveSoftware(phone.device.storage, saved, {
    descriptor: candidate.descriptor,
    jar: download.bytes,
  });
  await report(phone, notifyUrl, '900 Success');
  return true;
}

async function tellProblem(
  phone: PhoneContext,
  problem: Exclude<Prepare, { kind: 'ready' }>,
): Promise<void> {
  if (problem.kind === 'lost') {
    await showMessage(phone, TITLE, wordsForFailure(problem.failure));
    return;
  }
  const { refusal, notifyUrl = null } = problem;
  await report(phone, notifyUrl, NOTIFY_CODES[refusal]);
  await showMessage(phone, TITLE, wordsForRefusal(refusal, phone.words));
}

function questionFor(phone: PhoneContext, candidate: Candidate): string {
  const { software, installed, usesNetwork } = candidate;
  const lines = [
    // First what has to be answered: the smallest screens show two lines.
    'ダウンロードしますか?',
    `${software.name}\n${kilobytes(candidate)}KB`,
    ...(usesNetwork ? [`この${phone.words.app}は通信を行います。`] : []),
    ...(installed === null ? [] : ['保存済みのものに上書きします。データは残ります。']),
  ];
  return lines.join('\n');
}

function kilobytes({ software }: Candidate): string {
  return (software.jarBytes / 1024).toFixed(1);
}

function isNewer(offered: Software, installed: Software): boolean {
  if (offered.kind === 'midlet') return compareVersions(offered.version, installed.version) > 0;
  return timeOf(offered.lastModified) > timeOf(installed.lastModified);
}

/** "1.10.0" comes after "1.9"; parts that are left out are 0 (MIDP 2.0). */
function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `Mon, 07 Nov 2005 16:00:00`, JST; 0 for what is no such time. */
function timeOf(text: string): number {
  const time = Date.parse(`${text} +0900`);
  return Number.isNaN(time) ? 0 : time;
}
