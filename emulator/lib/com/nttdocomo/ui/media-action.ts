// Tells a media listener how playing goes on.
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { Iappli } from '../iappli.ts';

export function postMediaAction(
  iappli: Iappli,
  listener: Instance | null,
  presenter: Instance,
  type: number,
): void {
  if (listener === null) return;
  const signature = 'mediaAction(Lcom/nttdocomo/ui/MediaPresenter;II)V';
  iappli.events.post({ target: listener, signature, args: [presenter, type, 0] });
}
