// Group commit: while one transaction is on its way to the disk, the requests that come in gather, and the
// next transaction takes them all. One flush of the disk then serves many callers.

export type GroupCommit<Request, Result> = (request: Request) => Promise<Result>;

export type GroupCommitOptions<Request, Result> = {
  /** Requests in one transaction at the most. */
  readonly largestGroup: number;
  /** Transactions on their way at the same time. */
  readonly lanes: number;
  /** One transaction; the results stand in the order of the requests. */
  readonly run: (requests: readonly Request[]) => Promise<readonly Result[]>;
};

type Waiting<Request, Result> = {
  readonly request: Request;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
};

/** A function that answers each request once the transaction it went into has been committed. */
export function createGroupCommit<Request, Result>(
  options: GroupCommitOptions<Request, Result>,
): GroupCommit<Request, Result> {
  const queue: Waiting<Request, Result>[] = [];
  let running = 0;

  async function runNextGroup(): Promise<void> {
    running += 1;
    // Callers of the same turn of the event loop go into the first group together.
    await Promise.resolve();
    while (queue.length > 0) {
      await runGroup(queue.splice(0, options.largestGroup), options.run);
    }
    running -= 1;
  }

  return (request) =>
    new Promise<Result>((resolve, reject) => {
      queue.push({ request, resolve, reject });
      if (running < options.lanes) void runNextGroup();
    });
}

/** Answers every member of the group, with the failure where the transaction failed. */
async function runGroup<Request, Result>(
  group: readonly Waiting<Request, Result>[],
  run: GroupCommitOptions<Request, Result>['run'],
): Promise<void> {
  try {
    const results = await run(group.map((waiting) => waiting.request));
    for (const [index, waiting] of group.entries()) {
      waiting.resolve(results[index] as Result);
    }
  } catch (error) {
    for (const waiting of group) waiting.reject(error);
  }
}
