// One file of the page as the server keeps it.

export type PageFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };
