// Crawlers and translating proxies: many carry a handset's user agent and append themselves to it, so they are asked first.

const APPENDED = [
  'Googlebot',
  'Y!J-',
  'ichiro/mobile',
  'BaiduMobaider',
  'Google CHTML Proxy',
  ',gzip(gfe)',
  'translate.google.com',
  'pc2m',
  'symphonybot',
  'LD_mobile_bot',
  'mobile goo',
];

const GENERAL = /\b(?:bot|crawler|spider|slurp)\b|bot\/|Baiduspider|bingbot/i;

/** Whether the user agent is a crawler's or a proxy's, whatever handset it imitates. */
export function isCrawler(userAgent: string): boolean {
  return APPENDED.some((mark) => userAgent.includes(mark)) || GENERAL.test(userAgent);
}
