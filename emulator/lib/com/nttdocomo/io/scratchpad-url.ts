// `scratchpad:///N;pos=P,length=L`: which part of an i-appli's scratchpad, and where in it.

export type ScratchpadUrl = {
  readonly part: number;
  /** Byte offset. */
  readonly position: number;
  /** Bytes at most, or null for all to the end. */
  readonly length: number | null;
};

const URL = /^scratchpad:\/\/\/(\d{1,2})(?:;(.*))?$/;

/** Null for text that is no such URL. */
export function parseScratchpadUrl(text: string): ScratchpadUrl | null {
  const match = URL.exec(text);
  if (match === null) return null;
  let position = 0;
  let length: number | null = null;
  for (const setting of (match[2] ?? '').split(',').filter((part) => part !== '')) {
    const [, name, value] = /^(pos|length)=(\d{1,9})$/.exec(setting.trim()) ?? [];
    if (name === undefined) return null;
    if (name === 'pos') position = Number(value);
    else length = Number(value);
  }
  return { part: Number(match[1]), position, length };
}
