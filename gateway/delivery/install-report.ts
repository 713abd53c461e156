// What a MIDP phone reports after an installation: `900 Success` and its sisters (MIDP OTA provisioning).

export type InstallReport = {
  /** 900–999; 900 is success, 912 a deletion. */
  readonly code: number;
};

/** The report in the first line of a body, or null where there is none. */
export function parseInstallReport(body: string): InstallReport | null {
  const match = /^\s{0,8}(9\d\d)(?=\s|$)/.exec(body);
  return match ? { code: Number(match[1]) } : null;
}
