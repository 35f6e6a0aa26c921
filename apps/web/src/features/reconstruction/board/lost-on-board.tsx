import { LostWordsAlert } from '#shared/co-editing/lost-words.js';
import type { SharedDocument } from '#shared/co-editing/shared-document.js';
import { useLostWords } from '#shared/co-editing/use-lost-words.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../people/me-context.js';
import type { Session } from '../session.document.js';
import { sessionThing } from './session-thing.js';

type Props = {
  readonly session: Pick<Session, 'id' | 'boardRoom'>;
  /** Its board while it takes words. */
  readonly shared: SharedDocument | undefined;
  /** Whether the page has it open, taking words or not any more: then it keeps aside what is lost by itself. */
  readonly holding: boolean;
};

/** What of a session's board one wrote without its getting in. */
export function LostOnBoard({ session, shared, holding }: Props) {
  const t = useText();
  const { person } = useMe();
  const about = sessionThing(session.id);
  const words = useLostWords({ personId: person.id, about, open: holding, room: session.boardRoom });
  const nameOf = (place: string) => {
    const map = place.split('.')[0];
    return map === 'observations' || map === 'clusters' || map === 'themeDrafts'
      ? t(`reconstruction.lost.${map}`)
      : t('reconstruction.lost.other');
  };

  return <LostWordsAlert personId={person.id} about={about} words={words} nameOf={nameOf} shared={shared} />;
}
