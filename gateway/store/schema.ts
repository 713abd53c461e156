// The tables as kysely sees them. Times are UTC epoch milliseconds; ids are random text; bytes are hex;
// `…Sealed` columns hold what the vault sealed.
import type { Role } from '../tokens/authority.ts';
import type { TokenState } from '../tokens/token-state.ts';
import type { AdminSchema } from './admin-schema.ts';
import type { PortalSchema } from './portal-schema.ts';

export type ContractsTable = {
  id: string;
  name: string;
  otpAppliedAt: number | null;
  otpUsableFrom: number | null;
};

export type UsersTable = {
  id: string;
  contractId: string;
  loginId: string;
  name: string;
  role: Role;
  authMethod: 'password' | 'certificate';
  registeredMail: string;
  /** PHC string; a certificate user has one too (ログインパスワード入力). */
  loginPasswordHash: string | null;
  /** Null until サービス開始登録. */
  confirmationPasswordHash: string | null;
  otpMisses: number;
  otpLastMissAt: number | null;
  otpLockedAt: number | null;
  /** The newest token, whatever its state; null where none was ever issued. */
  tokenId: string | null;
};

export type TokensTable = {
  id: string;
  userId: string;
  state: TokenState;
  issuedAt: number;
  provisionedAt: number | null;
  activatedAt: number | null;
  endedAt: number | null;
  reissueFrom: number | null;
  serialHex: string;
  periodSeconds: number;
  seedSealed: string | null;
  lastStep: number | null;
  driftSteps: number;
  handsetOffsetSeconds: number;
  provisionings: number;
};

export type TicketState = 'open' | 'dead' | 'closed';

export type TicketsTable = {
  tidHex: string;
  tokenId: string;
  /** From the issue screen's form: a second press of [トークン発行] finds the same ticket. */
  requestId: string;
  state: TicketState;
  tries: number;
  expiresAt: number;
  iterations: number;
  /** SHA-256 of the capability in the mail's URL; null without a download, and after retention. */
  capabilityHash: string | null;
  secretSealed: string | null;
  pinKeySealed: string | null;
  /** ユーザID, for the PC screen. */
  userIdSealed: string | null;
  mailSealed: string | null;
};

export type ProvisioningsTable = {
  tidHex: string;
  handsetNonceHex: string;
  serverNonceHex: string;
  at: number;
};

export type OutboxState = 'waiting' | 'sent' | 'refused';

export type OutboxTable = {
  id: string;
  kind: string;
  userId: string;
  tokenId: string | null;
  /** Recipient and template variables as JSON; null after retention. */
  contentSealed: string | null;
  state: OutboxState;
  attempts: number;
  nextAttemptAt: number;
  /** The mail server's last words. */
  lastAnswer: string | null;
  createdAt: number;
  finishedAt: number | null;
};

export type AuditTable = {
  writer: string;
  sequence: number;
  at: number;
  event: string;
  actor: string;
  userId: string | null;
  tokenId: string | null;
  /** JSON; ids and numbers, no addresses, no secrets. */
  detail: string;
  keyId: string;
  mac: string;
};

export type AuditCheckpointsTable = {
  writer: string;
  sequence: number;
  chainMac: string;
  keyId: string;
  mac: string;
};

/** What the phone asked for, or (report) what it said of the installation. */
export type DeliveryEventName = 'page' | 'descriptor' | 'package' | 'report';

export type DeliveriesTable = {
  tidHex: string;
  event: DeliveryEventName;
  firstAt: number;
  lastAt: number;
  times: number;
  carrier: string;
  model: string | null;
  /** Whose network the address was in, as far as the operator's profiles know it. */
  network: string | null;
  transport: 'http' | 'https';
  /** The installation status of a report, 900–999. */
  code: number | null;
};

export type Schema = PortalSchema &
  AdminSchema & {
    contracts: ContractsTable;
    users: UsersTable;
    tokens: TokensTable;
    tickets: TicketsTable;
    provisionings: ProvisioningsTable;
    outbox: OutboxTable;
    audit: AuditTable;
    auditCheckpoints: AuditCheckpointsTable;
    deliveries: DeliveriesTable;
  };
