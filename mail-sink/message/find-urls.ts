// The links of a mail, in the order a reader meets them.

const URL_PATTERN = /\bhttps?:\/\/[^\s<>"'「」『』（）【】、。，．；｜\u3000]+/gi;

/** Every http and https URL of a text, each once, without the punctuation that follows it. */
export function findUrls(text: string): string[] {
  const urls = (text.match(URL_PATTERN) ?? []).map((url) => url.replace(/[)\].,;:!?'"]+$/, ''));
  return [...new Set(urls)];
}
