// What a page says, before it is laid out: a flat run of pieces, and what the user can operate.
import type { FontSize } from '../device/font/font-set.ts';
import type { InputMode } from '../device/text-input/key-characters.ts';
import type { Marquee } from './layout/marquee.ts';

export type Align = 'left' | 'center' | 'right';

export type PieceStyle = {
  /** ARGB. */
  readonly color: number;
  readonly background: number | null;
  readonly size: FontSize;
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  readonly align: Align;
  /** Steps of indentation. */
  readonly indent: number;
  /** Blanks and line ends are kept. */
  readonly isPreformatted: boolean;
  readonly isBlinking: boolean;
  /** Index into the page's targets, or null. */
  readonly target: number | null;
};

export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly style: PieceStyle }
  | {
      readonly kind: 'marquee';
      readonly text: string;
      readonly marquee: Marquee;
      readonly style: PieceStyle;
    }
  | { readonly kind: 'break' }
  /** A new block begins; `gap` is the empty space before it in lines. */
  | { readonly kind: 'block'; readonly gap: number }
  | { readonly kind: 'rule'; readonly style: PieceStyle }
  | {
      readonly kind: 'image';
      readonly source: string;
      readonly alt: string;
      readonly width: number | null;
      readonly height: number | null;
      readonly style: PieceStyle;
    }
  | { readonly kind: 'control'; readonly control: PageControl; readonly style: PieceStyle };

export type ControlOption = {
  readonly label: string;
  readonly value: string;
  readonly isSelected: boolean;
};

type ControlBase = { readonly id: number; readonly form: number; readonly name: string };

export type PageControl = ControlBase &
  (
    | {
        readonly kind: 'field';
        readonly value: string;
        readonly modes: readonly InputMode[];
        readonly maxLength: number | null;
        readonly isPassword: boolean;
        readonly columns: number;
        readonly rows: number;
      }
    | { readonly kind: 'checkbox' | 'radio'; readonly value: string; readonly isChecked: boolean }
    | {
        readonly kind: 'select';
        readonly options: readonly ControlOption[];
        readonly isMultiple: boolean;
      }
    | { readonly kind: 'submit' | 'reset'; readonly label: string }
    | { readonly kind: 'hidden'; readonly value: string }
  );

export type PageForm = { readonly action: string; readonly method: 'GET' | 'POST' };

/** What happens when the user presses a target. */
export type TargetAction =
  /** A page, tel:, mailto:, a descriptor: whatever the address leads to. */
  | { readonly kind: 'link'; readonly address: string }
  /** An i-appli: the object's JAM, or the other address on a handset without i-appli. */
  | { readonly kind: 'ijam'; readonly descriptor: string; readonly fallback: string }
  | { readonly kind: 'control'; readonly control: PageControl };

export type Target = { readonly action: TargetAction; readonly accessKey: string | null };

export type PageModel = {
  readonly title: string;
  /** What relative addresses are relative to, where the page says so. */
  readonly base: string | null;
  readonly background: number;
  readonly pieces: readonly Piece[];
  readonly targets: readonly Target[];
  readonly forms: readonly PageForm[];
  readonly controls: readonly PageControl[];
  /** Names of anchors, each before the piece with that index. */
  readonly anchors: ReadonlyMap<string, number>;
};
