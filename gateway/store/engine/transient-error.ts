// Which failures of a transaction mean "run it again": another one got in the way, nothing is wrong.

/** serialization_failure and deadlock_detected of SQL; SQLite's busy. */
const RETRYABLE = new Set(['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT']);

/** Thrown by a compare-and-set that found the row changed since it was read. */
export class StaleReadError extends Error {
  override readonly name = 'StaleReadError';
}

/** True for a failure that a second run of the same transaction may not meet. */
export function isTransient(error: unknown): boolean {
  if (error instanceof StaleReadError) return true;
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && RETRYABLE.has(error.code);
}

/** Runs `attempt` again after transient failures, at most `limit` times in all. */
export async function retryTransient<T>(limit: number, attempt: () => Promise<T>): Promise<T> {
  for (let run = 1; ; run += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (run >= limit || !isTransient(error)) throw error;
    }
  }
}
