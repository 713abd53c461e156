// A contract's use of one-time passwords (requirements B1–B5): all its users or none, never some.
import { usableFrom } from './business-day.ts';

/** What is recorded: since when OTP was applied for, and from when it is in use. */
export type ContractOtp = { readonly appliedAt: number; readonly usableFrom: number } | null;

export type ContractOtpState = 'off' | 'applied' | 'on';

/** off → applied → on; the last step happens by the clock alone. */
export function contractOtpState(otp: ContractOtp, now: number): ContractOtpState {
  if (otp === null) return 'off';
  return now < otp.usableFrom ? 'applied' : 'on';
}

/** The application as received at `now`; null where one is already running. */
export function applyForOtp(otp: ContractOtp, now: number): ContractOtp {
  return otp === null ? { appliedAt: now, usableFrom: usableFrom(now) } : null;
}
