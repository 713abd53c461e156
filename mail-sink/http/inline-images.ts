// Pictures that come with an HTML mail, put where it names them: the sandbox loads nothing.
import type { Attachment } from '../message/message.ts';

const LARGEST_PICTURE_BYTES = 1024 * 1024;

/** Replaces `cid:` addresses of pictures by their content. */
export function inlineImages(html: string, parts: readonly Attachment[]): string {
  return html.replace(/\bcid:([^"'\s<>)]+)/gi, (match, contentId: string) => {
    const part = parts.find((other) => other.contentId === contentId);
    const isPicture = part !== undefined && /^image\/[a-z+-]+$/.test(part.contentType);
    if (!isPicture || part.content.length > LARGEST_PICTURE_BYTES) return match;
    return `data:${part.contentType};base64,${part.content.toString('base64')}`;
  });
}
