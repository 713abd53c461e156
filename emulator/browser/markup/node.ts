// A page as a tree.

export type PageText = { readonly kind: 'text'; readonly text: string };

export type PageElement = {
  readonly kind: 'element';
  /** In lower case. */
  readonly name: string;
  /** Names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly PageNode[];
};

export type PageNode = PageText | PageElement;

/** The first element of that name, depth first, or null. */
export function findElement(nodes: readonly PageNode[], name: string): PageElement | null {
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    const found = node.name === name ? node : findElement(node.children, name);
    if (found !== null) return found;
  }
  return null;
}

/** All text below, as written. */
export function textOf(node: PageNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}
