// ブックマーク and 画面メモ-like history: addresses with titles, newest first.
import type { Storage } from '../../device/storage/storage.ts';
import { readList, writeRecord } from '../records.ts';

export type Place = { readonly title: string; readonly url: string };
export type PlaceList = 'bookmarks' | 'history';

const MOST: Readonly<Record<PlaceList, number>> = { bookmarks: 100, history: 30 };

export function listPlaces(storage: Storage, list: PlaceList): readonly Place[] {
  return readList(storage, list) as readonly Place[];
}

/** Puts a place first; an older one of the same address goes. */
export function addPlace(storage: Storage, list: PlaceList, place: Place): void {
  const others = listPlaces(storage, list).filter(({ url }) => url !== place.url);
  writeRecord(storage, list, [place, ...others].slice(0, MOST[list]));
}

export function removePlace(storage: Storage, list: PlaceList, url: string): void {
  const others = listPlaces(storage, list).filter((place) => place.url !== url);
  writeRecord(storage, list, others);
}
