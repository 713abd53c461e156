// What a host function returns when it is to be continued later.

/** Returned by the calls of NativeCall that call Java, sleep or wait; a host function passes it on. */
export const SUSPENDED: unique symbol = Symbol('suspended');
