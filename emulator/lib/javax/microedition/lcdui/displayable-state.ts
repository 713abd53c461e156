// What the host keeps of a MIDP displayable.
import { Surface } from '../../../../device/screen/surface.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { PagePosition } from '../../../widgets/page.ts';
import type { ChoiceContent } from './choice-content.ts';
import type { TextContent } from './text-content.ts';

type DisplayableBase = {
  title: string | null;
  /** The Ticker object. */
  ticker: Instance | null;
  commands: Instance[];
  listener: Instance | null;
};

export type FormState = DisplayableBase & {
  readonly kind: 'form';
  readonly items: Instance[];
  itemListener: Instance | null;
  position: PagePosition;
};

export type ListState = DisplayableBase & {
  readonly kind: 'list';
  readonly content: ChoiceContent;
  /** Runs when an item of an implicit list is pressed. */
  selectCommand: Instance | null;
};

export type TextBoxState = DisplayableBase & {
  readonly kind: 'text-box';
  readonly content: TextContent;
};

export type AlertState = DisplayableBase & {
  readonly kind: 'alert';
  text: string;
  image: Instance | null;
  type: Instance | null;
  timeout: number;
  /** Shown when the alert is dismissed. */
  next: Instance | null;
};

export type CanvasState = DisplayableBase & {
  readonly kind: 'canvas';
  readonly picture: Surface;
  isFullScreen: boolean;
  /** The code of the key that is held down, and repeats; null for none. */
  heldKey: number | null;
};

export type DisplayableState = FormState | ListState | TextBoxState | AlertState | CanvasState;

export function displayableOf(self: Instance): DisplayableState {
  return self.host as DisplayableState;
}

/** The state, known to be of a kind by the class of its displayable. */
export function stateOf<K extends DisplayableState['kind']>(
  self: Instance,
  kind: K,
): Extract<DisplayableState, { kind: K }> {
  const state = displayableOf(self);
  if (state.kind !== kind) throw new TypeError(`Displayable is a ${state.kind}, not a ${kind}`);
  return state as Extract<DisplayableState, { kind: K }>;
}

export function newDisplayable(title: string | null): DisplayableBase {
  return { title, ticker: null, commands: [], listener: null };
}

export function newCanvas(width: number, height: number): CanvasState {
  const picture = new Surface(width, height);
  return { kind: 'canvas', picture, isFullScreen: false, heldKey: null, ...newDisplayable(null) };
}
