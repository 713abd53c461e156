// The body of native methods that do nothing, as Object's constructor: the machine returns without calling the host.

export function doNothing(): void {}
