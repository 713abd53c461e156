// The life of one issued token (requirements, section O). A re-issue makes a new token and supersedes the old.

export type TokenState = 'issued' | 'provisioned' | 'active' | 'revoked' | 'superseded';

export type TokenMove = 'provision' | 'confirm' | 'revoke' | 'supersede';

// oxfmt-ignore: a table
const MOVES: Readonly<Record<TokenState, Readonly<Partial<Record<TokenMove, TokenState>>>>> = {
  issued: { provision: 'provisioned', supersede: 'superseded', revoke: 'revoked' },
  provisioned: {
    provision: 'provisioned',
    confirm: 'active',
    supersede: 'superseded',
    revoke: 'revoked',
  },
  active: { revoke: 'revoked' },
  revoked: {},
  superseded: {},
};

/** The state after a move, or null where the move is not allowed. */
export function moveToken(state: TokenState, move: TokenMove): TokenState | null {
  return MOVES[state][move] ?? null;
}

/** The states from which a move is allowed: the condition of the compare-and-set that makes it. */
export function statesBefore(move: TokenMove): TokenState[] {
  const states: TokenState[] = ['issued', 'provisioned', 'active', 'revoked', 'superseded'];
  return states.filter((state) => moveToken(state, move) !== null);
}
