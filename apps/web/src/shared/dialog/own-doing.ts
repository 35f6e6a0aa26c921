import { acceptedFromNow } from '../server/send-move.js';

/** Begins to watch: says later whether the person did something since that takes a window along, or went elsewhere. */
export function ownDoing(): () => Promise<boolean> {
  const { pathname } = location;
  const accepted = acceptedFromNow();
  return async () => location.pathname !== pathname || (await accepted());
}
