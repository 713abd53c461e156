// What the host keeps of a DoJa frame: a panel, a canvas or a dialog.
import { Surface } from '../../../../device/screen/surface.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { PAPER } from '../../../widgets/theme.ts';
import type { LineStart } from '../../../widgets/flow-layout.ts';
import type { PagePosition } from '../../../widgets/page.ts';
import type { SoftLabels } from '../../../widgets/paint-bars.ts';

type FrameBase = {
  background: number;
  /** Labels of SOFT_KEY_1 and SOFT_KEY_2. */
  readonly softLabels: [string, string];
};

export type PanelState = FrameBase & {
  readonly kind: 'panel';
  title: string | null;
  readonly components: Instance[];
  /** Laid out from left to right; otherwise each component says where it lies. */
  isFlowing: boolean;
  /** Components before which an HTMLLayout begins a new line, by index. */
  readonly breaks: Record<number, LineStart>;
  layoutManager: Instance | null;
  focusManager: Instance | null;
  componentListener: Instance | null;
  softKeyListener: Instance | null;
  keyListener: Instance | null;
  position: PagePosition;
};

export type CanvasState = FrameBase & { readonly kind: 'canvas'; readonly picture: Surface };

export type DialogState = FrameBase & {
  readonly kind: 'dialog';
  readonly type: number;
  readonly title: string;
  text: string;
  /** The button the user chose, once shown and answered. */
  answer: number | null;
};

export type FrameState = PanelState | CanvasState | DialogState;

export function frameOf(self: Instance): FrameState {
  return self.host as FrameState;
}

export function panelOf(self: Instance): PanelState {
  const state = frameOf(self);
  if (state.kind !== 'panel') throw new TypeError(`Frame is a ${state.kind}, not a panel`);
  return state;
}

export function startPanel(self: Instance): void {
  self.host = {
    kind: 'panel',
    background: PAPER,
    softLabels: ['', ''],
    title: null,
    components: [],
    isFlowing: true,
    breaks: {},
    layoutManager: null,
    focusManager: null,
    componentListener: null,
    softKeyListener: null,
    keyListener: null,
    position: { focus: -1, scroll: 0 },
  } satisfies PanelState;
}

export function startCanvas(self: Instance, width: number, height: number): void {
  self.host = {
    kind: 'canvas',
    background: PAPER,
    softLabels: ['', ''],
    picture: new Surface(width, height),
  } satisfies CanvasState;
}

export function startDialog(self: Instance, type: number, title: string): void {
  self.host = {
    kind: 'dialog',
    background: PAPER,
    softLabels: ['', ''],
    type,
    title,
    text: '',
    answer: null,
  } satisfies DialogState;
}

export function softLabelsOf({ softLabels }: FrameState): SoftLabels {
  return { left: softLabels[0], middle: '', right: softLabels[1] };
}
