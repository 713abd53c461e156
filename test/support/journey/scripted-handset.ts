// A phone that is only its network side: it reads pages, descriptors and answers as a handset does, and speaks ATP/1.
import { request } from 'node:http';
import type { Handset } from '../../../gateway/carriers/handset.ts';
import { handsetUserAgent } from '../../../gateway/carriers/handset-user-agent.ts';
import {
  acceptedToken,
  readAppParam,
  shownOtp,
  startActivation,
  type PhoneTicket,
  type PhoneToken,
} from '../scripted-phone.ts';
import type { JourneyPhone } from './journey-phone.ts';

export type ScriptedHandsetOptions = {
  readonly handset: Handset;
  /** Where the carrier's centre finds the download host. */
  readonly gatewayPort: number;
  readonly clock: () => number;
};

type Received = { readonly type: string; readonly bytes: Buffer };

/** A handset of the catalogue, without a screen. */
export function createScriptedHandset(options: ScriptedHandsetOptions): JourneyPhone {
  const { handset, clock } = options;
  const browser = handsetUserAgent(handset);
  const centre = { port: options.gatewayPort };
  let page: string | null = null;
  let app: { readonly ticket: PhoneTicket; readonly origin: string } | null = null;
  let token: PhoneToken | null = null;

  return {
    model: handset.model,
    clock,
    openLink: async (url) => {
      const { type, bytes } = await fetchAs(centre, browser, url);
      const charset = /charset=([\w-]+)/.exec(type)?.[1] ?? 'shift_jis';
      page = new TextDecoder(charset, { fatal: true }).decode(bytes);
      return /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';
    },
    install: async () => {
      const descriptorUrl = findDescriptor(page ?? '');
      const descriptor = parseDescriptor(await fetchAs(centre, browser, descriptorUrl));
      const jarUrl = new URL(descriptor.jarUrl, descriptorUrl).href;
      const jar = await fetchAs(centre, programOf(handset, 'D'), jarUrl);
      if (jar.bytes.length !== descriptor.jarSize) {
        throw new Error(`The JAR has ${jar.bytes.length} bytes, not ${descriptor.jarSize}`);
      }
      const { jarKb } = handset.java.limits;
      if (jarKb !== null && jar.bytes.length > jarKb * 1024) {
        throw new Error(`The JAR has ${jar.bytes.length} bytes, more than ${jarKb} KB`);
      }
      app = { ticket: readAppParam(descriptor.appParam), origin: new URL(jarUrl).origin };
      return `${descriptor.name}、${jar.bytes.length}バイト`;
    },
    setUp: async (inputs) => {
      if (app === null) throw new Error('The phone has no app');
      const activation = startActivation(app.ticket, inputs);
      const body = activation.request(Math.floor(clock() / 1000));
      const answer = await fetchAs(centre, programOf(handset, 'J'), `${app.origin}/p/1`, body);
      token = acceptedToken(activation, answer.bytes.toString('latin1'));
    },
    showOtp: () => {
      if (token === null) throw new Error('The app is not set up');
      return shownOtp(token, clock());
    },
  };
}

/** docomo's installer says TD and its i-appli TJ in place of the browser's TB; other carriers' say nothing. */
function programOf(handset: Handset, letter: 'D' | 'J'): string {
  const browser = handsetUserAgent(handset);
  return handset.carrier === 'docomo' ? browser.replace(/;TB;.*\)/, `;T${letter})`) : browser;
}

function findDescriptor(page: string): string {
  const url = /(?:data|href)="([^"]*otp\.ja[md])"/.exec(page)?.[1];
  if (url === undefined) throw new Error('The page offers no app');
  return url;
}

function parseDescriptor({ type, bytes }: Received) {
  const isJam = type === 'application/x-jam';
  const text = new TextDecoder(isJam ? 'shift_jis' : 'utf-8').decode(bytes);
  const pairs = text.split('\r\n').map((line) => line.split(/\s*[=:]\s*(.*)/s));
  const entries = new Map(pairs.map(([key = '', value = '']) => [key, value]));
  const name = entries.get(isJam ? 'AppName' : 'MIDlet-Name') ?? '';
  const jarUrl = entries.get(isJam ? 'PackageURL' : 'MIDlet-Jar-URL') ?? '';
  const jarSize = Number(entries.get(isJam ? 'AppSize' : 'MIDlet-Jar-Size'));
  const appParam = entries.get(isJam ? 'AppParam' : 'OTP-P');
  if (appParam === undefined) throw new Error('The descriptor carries no ticket');
  return { name, jarUrl, jarSize, appParam };
}

/** One request through the carrier's centre, which knows where the host of the URL is. */
function fetchAs(
  centre: { readonly port: number },
  userAgent: string,
  url: string,
  body?: string,
): Promise<Received> {
  const { host, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = request({
      port: centre.port,
      path: pathname + search,
      method: body === undefined ? 'GET' : 'POST',
      headers: { host, 'user-agent': userAgent, connection: 'close' },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        if (response.statusCode === 200) {
          resolve({ type: response.headers['content-type'] ?? '', bytes });
        } else {
          reject(new Error(`${pathname} answers ${response.statusCode}`));
        }
      });
    });
    outgoing.end(body);
  });
}
