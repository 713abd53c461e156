// Finds a drawing by name, composed of others where it is a composition.
import { COMPOSITIONS } from './compositions.ts';
import { rearrange, readSheet, type Drawing } from './drawing.ts';
import { CLEAR, tint } from './palette.ts';
import { FACES } from './sheets/faces.ts';
import { FOOD } from './sheets/food.ts';
import { MARKS } from './sheets/marks.ts';
import { NATURE } from './sheets/nature.ts';
import { PEOPLE } from './sheets/people.ts';
import { PLAY } from './sheets/play.ts';
import { SKY } from './sheets/sky.ts';
import { THINGS } from './sheets/things.ts';
import { TOWN } from './sheets/town.ts';

/** A drawing, and what is written over it. */
export type Picture = { readonly drawing: Drawing; readonly writing: Writing | null };

/** One character, or two of half width, in a colour of the palette. */
export type Writing = { readonly text: string; readonly color: string };

const SHEETS = [SKY, PLAY, TOWN, THINGS, NATURE, FOOD, PEOPLE, FACES, MARKS];
const LAYER = /^(?:"([^"]+)"|([a-z0-9-]+))(?::([A-Z]))?([>|]*)$/;

let drawings: ReadonlyMap<string, Drawing> | null = null;
let compositions: ReadonlyMap<string, readonly string[]> | null = null;

/** Errors: RangeError, for a name nothing has. */
export function findPicture(name: string): Picture {
  drawings ??= new Map(SHEETS.flatMap((sheet) => [...readSheet(sheet)]));
  compositions ??= readCompositions();
  const layers = compositions.get(name) ?? [name];
  return layers.map(readLayer).reduce((below, above) => ({
    drawing: layOver(below.drawing, above.drawing),
    writing: above.writing ?? below.writing,
  }));
}

/** The names of all pictures, drawn and composed. */
export function listPictures(): string[] {
  const drawn = SHEETS.flatMap((sheet) => [...readSheet(sheet).keys()]);
  return [...drawn, ...readCompositions().keys()];
}

function readCompositions(): Map<string, readonly string[]> {
  const lines = COMPOSITIONS.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [name = '', ...layers] = line.split(/ +/);
      return [name, layers];
    }),
  );
}

function readLayer(layer: string): Picture {
  const [, text, name = '', color, moves = ''] = LAYER.exec(layer) ?? [];
  if (text !== undefined) return { drawing: BLANK, writing: { text, color: color ?? 'K' } };
  const drawn = drawings?.get(name);
  if (drawn === undefined) throw new RangeError(`Cannot draw "${layer}": no such drawing`);
  const tinted = color === undefined ? drawn : paint(drawn, color);
  return { drawing: moves.split('').reduce(move, tinted), writing: null };
}

const BLANK: Drawing = { side: 0, letters: [] };

/** Black drawings take a colour too: the disc and the square are there to be tinted. */
function paint(drawing: Drawing, color: string): Drawing {
  const isBlack = drawing.letters.every((letter) => /[KkWw.]/.test(letter));
  const letters = drawing.letters.map((letter) =>
    isBlack && letter === 'K' ? color : tint(letter, color),
  );
  return { ...drawing, letters };
}

function move(drawing: Drawing, how: string): Drawing {
  const last = drawing.side - 1;
  return how === '|'
    ? rearrange(drawing, (column, row) => row * drawing.side + last - column)
    : rearrange(drawing, (column, row) => (last - column) * drawing.side + row);
}

function layOver(below: Drawing, above: Drawing): Drawing {
  if (above.side === 0) return below;
  const letters = above.letters.map((letter, index) =>
    letter === CLEAR ? (below.letters[index] ?? CLEAR) : letter,
  );
  return { side: above.side, letters };
}
