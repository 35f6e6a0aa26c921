import type { HintState } from '@systemblick/domain/cases/hint-state';

import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

type StateWords = Readonly<Record<HintState, { readonly label: string; readonly tone: Tone }>>;

export function hintStateWords(t: Translate): StateWords {
  const word = (state: HintState, tone: Tone) => ({ label: t(`hints.state.${state}`), tone });
  return {
    received: word('received', 'warning'),
    collected: word('collected', 'info'),
    passedOn: word('passedOn', 'info'),
    taken: word('taken', 'success'),
    dropped: word('dropped', 'neutral'),
  };
}
