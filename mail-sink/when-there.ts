// Values that may be there at once: the usual mail waits for nothing but the disk, and each wait for a value that is
// there already costs it a turn.

export type Soon<T> = T | Promise<T>;

/** `next` of the value: now where it is there, else when it is. */
export function whenThere<T, R>(value: Soon<T>, next: (value: T) => Soon<R>): Soon<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All of the values: at once where none is still to come. */
export function whenAllThere<T>(values: readonly Soon<T>[]): Soon<readonly T[]> {
  return values.every(isThere) ? values : Promise.all(values);
}

function isThere<T>(value: Soon<T>): value is T {
  return !(value instanceof Promise);
}
