// Values that may be there at once. A page that waits for nothing is answered within the turn it was asked in, which
// costs half of what waiting for a settled promise does.

export type Soon<T> = T | Promise<T>;

/** `next` of the value: now where it is there, else when it is. */
export function whenThere<T, R>(value: Soon<T>, next: (value: T) => Soon<R>): Soon<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
