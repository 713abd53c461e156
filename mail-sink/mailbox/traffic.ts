// Counters of what the SMTP front did since it started.

export type Traffic = {
  accepted: number;
  acceptedBytes: number;
  rejected: number;
};

export function createTraffic(): Traffic {
  return { accepted: 0, acceptedBytes: 0, rejected: 0 };
}
