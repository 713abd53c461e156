// Mailpit's HTML check, for the readers this sink knows: carrier phones, which show plain text.

type HtmlCheck = {
  readonly Total: {
    readonly Tests: number;
    readonly Nodes: number;
    readonly Supported: number;
    readonly Partial: number;
    readonly Unsupported: number;
  };
  readonly Platforms: Readonly<Record<string, readonly string[]>>;
  readonly Warnings: readonly unknown[];
};

const PLATFORMS = { docomo: ['i-mode'], au: ['EZweb'], softbank: ['Yahoo!ケータイ'] };

/** Every element is one that no carrier phone need show. */
export function checkHtml(html: string): HtmlCheck {
  const names = Array.from(html.matchAll(/<([a-z][a-z0-9]*)\b/gi), ([, name = '']) =>
    name.toLowerCase(),
  );
  const unsupported = names.length === 0 ? 0 : 100;
  return {
    Total: {
      Tests: new Set(names).size,
      Nodes: names.length,
      Supported: 100 - unsupported,
      Partial: 0,
      Unsupported: unsupported,
    },
    Platforms: PLATFORMS,
    Warnings: [...new Set(names)].map((name) => describeElement(name, names)),
  };
}

function describeElement(name: string, names: readonly string[]): Record<string, unknown> {
  return {
    Slug: `html-${name}`,
    Title: `<${name}>`,
    Description: 'フィーチャーフォンでは表示されないことがあります',
    URL: '',
    Category: 'html',
    Tags: [],
    Keywords: name,
    Results: Object.entries(PLATFORMS).map(([platform, [family = '']]) => ({
      Name: family,
      Platform: platform,
      Family: family,
      Version: '',
      Support: 'no',
      NoteNumber: '',
    })),
    NotesByNumber: {},
    Score: {
      Found: names.filter((other) => other === name).length,
      Supported: 0,
      Partial: 0,
      Unsupported: 100,
    },
  };
}
