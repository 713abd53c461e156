// The portal in a real browser: what a person does on its screens, by the labels that stand there.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers, overflowsSideways } from './accessibility.ts';
import { photograph } from './browser.ts';
import { demoUser, type TestGateway } from './test-gateway.ts';

/** 見出し: the screen's name. */
export async function heading(page: Page): Promise<string> {
  return await page.getByRole('heading', { level: 1 }).innerText();
}

export async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** The words beside a field, by its label; empty where nothing is wrong. */
export async function fieldError(page: Page, label: string): Promise<string> {
  const described = await page.getByLabel(label, { exact: true }).getAttribute('aria-describedby');
  const id = described?.split(' ').find((name) => name.endsWith('-error'));
  return id === undefined ? '' : await page.locator(`[id="${id}"]`).innerText();
}

/** [ログイン] with right first factors. */
export async function logIn(page: Page, gateway: TestGateway, loginId: string): Promise<void> {
  await page.goto(`${gateway.origin}/`);
  await page.getByLabel('ログインID').fill(loginId);
  await page.getByLabel('ログインパスワード').fill(demoUser(gateway, loginId).password);
  await press(page, 'ログイン');
}

/** Fills 「ワンタイムパスワードトークン発行」画面 and presses [トークン発行]. */
export async function issue(page: Page, mail: string, pin: string): Promise<void> {
  await page.getByLabel('メールアドレス', { exact: true }).fill(mail);
  await page.getByLabel('メールアドレス（確認のため再入力）').fill(mail);
  await page.getByLabel('利用開始パスワード').fill(pin);
  await press(page, 'トークン発行');
}

/** Enters a password where the screen asks for one. */
export async function enterOtp(page: Page, otp: string, button: string): Promise<void> {
  await page.getByLabel('ワンタイムパスワード', { exact: true }).fill(otp);
  await press(page, button);
}

/** Photographs the screen wide and 320 px narrow, and finds nothing in anybody's way. */
export async function lookAt(page: Page, name: string): Promise<void> {
  const viewport = page.viewportSize();
  await photograph(page, name);
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await photograph(page, `${name}-320`);
  expect(await overflowsSideways(page)).toBe(false);
  if (viewport !== null) await page.setViewportSize(viewport);
}
