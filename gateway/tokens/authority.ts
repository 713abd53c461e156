// Who may release a lock and revoke a token (requirements B3, K2, M4, M5).

export type Role = 'master' | 'admin' | 'general';

export type Person = {
  readonly userId: string;
  readonly contractId: string;
  readonly role: Role;
};

export type AuthorityOptions = {
  /** M4: may an administrator act on other administrators as well as on general users? */
  readonly adminActsOnAdmins: boolean;
};

/** 利用停止解除: never one's own (a master's own lock is opened on paper only, K2). */
export function mayUnlock(actor: Person, target: Person, options: AuthorityOptions): boolean {
  return actor.userId !== target.userId && hasPowerOver(actor, target, options);
}

/** トークンの失効: others below one's role, and oneself (M5). */
export function mayRevoke(actor: Person, target: Person, options: AuthorityOptions): boolean {
  if (actor.role === 'general') return false;
  return actor.userId === target.userId || hasPowerOver(actor, target, options);
}

function hasPowerOver(actor: Person, target: Person, options: AuthorityOptions): boolean {
  if (actor.contractId !== target.contractId) return false;
  switch (actor.role) {
    case 'master':
      return true;
    case 'admin':
      return target.role === 'general' || (options.adminActsOnAdmins && target.role === 'admin');
    case 'general':
      return false;
  }
}
