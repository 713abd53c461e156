// Completes the context of the flows with the state they share.
import { createBriefMemory } from './brief-memory.ts';
import type { FlowBase, FlowContext } from './context.ts';
import { createOtpGroup } from './otp-group.ts';

/** So short that no request which another process's revocation should have stopped is later than one under way. */
const SESSIONS_KEPT = { keptMs: 50, mostKept: 5000 } as const;

/** One for each process. */
export function createFlowContext(base: FlowBase): FlowContext {
  return {
    ...base,
    submitOtp: createOtpGroup(base),
    recentSessions: createBriefMemory(base.store, SESSIONS_KEPT),
  };
}
