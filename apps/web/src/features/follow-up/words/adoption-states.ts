import type { AdoptionState } from '@systemblick/domain/follow-up/adoption';

import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

type StateWords = Readonly<Record<AdoptionState, { readonly label: string; readonly tone: Tone }>>;

export function adoptionStateWords(t: Translate): StateWords {
  const word = (state: AdoptionState, tone: Tone) => ({ label: t(`follow-up.adoption.state.${state}`), tone });
  return {
    asked: word('asked', 'info'),
    preparing: word('preparing', 'warning'),
    adopted: word('adopted', 'success'),
    declined: word('declined', 'neutral'),
  };
}
