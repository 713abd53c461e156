// 管理 of the bank portal (requirements K3–K33).
import { Hono } from 'hono';
import type { BankEnv, BankSite } from '../bank-site.ts';
import { createMenuPages } from './menu-pages.ts';
import { createTaskPages } from './task-pages.ts';
import { REVOKE, UNLOCK } from './tasks.ts';

/** Everything under `/admin`. */
export function createAdminPages(site: BankSite): Hono<BankEnv> {
  const pages = new Hono<BankEnv>();
  pages.route('/', createMenuPages(site));
  pages.route('/', createTaskPages(site, UNLOCK));
  pages.route('/', createTaskPages(site, REVOKE));
  return pages;
}
