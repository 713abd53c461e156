// One thing at its place on a laid-out page.
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { PageControl, PieceStyle } from '../page-model.ts';
import type { Marquee } from './marquee.ts';

export type Fragment = { readonly box: Rectangle; readonly style: PieceStyle } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'marquee'; readonly text: string; readonly marquee: Marquee }
  | { readonly kind: 'image'; readonly source: string; readonly alt: string }
  | { readonly kind: 'control'; readonly control: PageControl }
  | { readonly kind: 'rule' }
);

export type PageLayout = {
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** The boxes of each target, in the page's order; a link over two lines has two. */
  readonly targetBoxes: readonly (readonly Rectangle[])[];
  /** The row of each named anchor. */
  readonly anchors: ReadonlyMap<string, number>;
};
