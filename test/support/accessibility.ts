// axe-core in the page: what a keyboard, a screen reader or weak eyes would stumble over.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
};

/** `rule: element` for each finding, of any weight. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy forbids that, as it should.
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run()')) as {
    readonly violations: readonly Violation[];
  };
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html ?? ''}`);
}

/** True where the page is wider than its window, so that one must scroll sideways to read. */
export async function overflowsSideways(page: Page): Promise<boolean> {
  return await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
}
