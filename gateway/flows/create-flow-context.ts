// Completes the context of the flows: the one piece of state they share is the group that checks passwords.
import type { FlowBase, FlowContext } from './context.ts';
import { createOtpGroup } from './otp-group.ts';

/** One for each process. */
export function createFlowContext(base: FlowBase): FlowContext {
  return { ...base, submitOtp: createOtpGroup(base) };
}
