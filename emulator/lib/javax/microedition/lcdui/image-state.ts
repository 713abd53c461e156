// What the host keeps of a MIDP image.
import type { Surface } from '../../../../device/screen/surface.ts';
import type { HostState } from '../../../../vm/native/library-class.ts';
import { SURFACE_STATE } from '../../../surface-state.ts';

export type ImageState = { readonly picture: Surface; readonly isMutable: boolean };

export const IMAGE_STATE: HostState = {
  save: (host) => {
    const { picture, isMutable } = host as ImageState;
    return { picture: SURFACE_STATE.save(picture), isMutable };
  },
  restore: (saved, call) => {
    const { picture, isMutable } = saved as { picture: unknown; isMutable: boolean };
    return { picture: SURFACE_STATE.restore(picture, call), isMutable };
  },
  bytes: (host) => SURFACE_STATE.bytes?.((host as ImageState).picture) ?? 0,
};
