// Where the emulator listens, and where the sites and the mail are.
import type { RelayRules } from '../../carrier/relay.ts';

export type ShellConfig = {
  readonly port: number;
  readonly rules: RelayRules;
  /** The bank's own host, for the catalogue and the demo's clock. */
  readonly bankHost: string;
  readonly sinkOrigin: string;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** RELAY_HOSTS lists further hosts a phone may reach: "example.jp=http://127.0.0.1:9000,…". Errors: SyntaxError. */
export function parseShellConfig(env: Environment): ShellConfig {
  const gateway = `http://127.0.0.1:${parsePort(env, 'GATEWAY_PORT', 8080)}`;
  const bankHost = env.BANK_HOST ?? 'localhost';
  const downloadHost = hostOf(env.DOWNLOAD_ORIGIN) ?? env.DOWNLOAD_HOST ?? 'otp-auth.net';
  return {
    port: parsePort(env, 'EMULATOR_PORT', 8090),
    rules: { hosts: { ...parseHosts(env.RELAY_HOSTS), [downloadHost]: gateway } },
    bankHost,
    sinkOrigin: `http://127.0.0.1:${parsePort(env, 'MAIL_SINK_PORT', 8025)}`,
  };
}

/** The way to the bank host, which phones have not. */
export function bankRules(config: ShellConfig, env: Environment): RelayRules {
  return {
    hosts: { [config.bankHost]: `http://127.0.0.1:${parsePort(env, 'GATEWAY_PORT', 8080)}` },
  };
}

function parsePort(env: Environment, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SyntaxError(`Cannot read ${name}: "${text}" is no port`);
  }
  return port;
}

function parseHosts(text: string | undefined): Record<string, string> {
  const hosts: Record<string, string> = {};
  for (const entry of (text ?? '').split(',').filter((part) => part.trim() !== '')) {
    const [host = '', origin = ''] = entry.split('=').map((part) => part.trim());
    if (host === '' || !URL.canParse(origin)) {
      throw new SyntaxError(`Cannot read RELAY_HOSTS: "${entry}" is no host=origin`);
    }
    hosts[host] = new URL(origin).origin;
  }
  return hosts;
}

function hostOf(origin: string | undefined): string | null {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : null;
}
