import { useState } from 'react';

import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { dotsLeft, toInput } from './dots.js';
import { weighingFragment, type Weighing } from './weighing.document.js';
import { Button } from '#shared/widgets/button.js';
import './weighing.css';

/** Gives one's dots, plus and minus; until the close they may be set anew. */
export function DotForm({ weighing }: { readonly weighing: Weighing }) {
  const t = useText();
  const { id, budget, themes, mine } = weighing;
  const [given, setGiven] = useState<ReadonlyMap<string, number>>(
    () => new Map(mine.map(({ themeId, dots }) => [themeId, dots])),
  );
  const { send, running, refusal } = useAct('castDots', weighingFragment, { done: 'themes.done.cast' });
  const left = dotsLeft(budget, given);
  const change = (themeId: string, dots: number) => setGiven(new Map(given).set(themeId, dots));

  return (
    <div className="stack">
      {refusal && <RefusalMessage refusal={refusal} />}
      <p className="dots-left" role="status">
        {t('themes.weigh.left', { left, budget })}
      </p>
      <ul className="weigh-themes">
        {themes.map(({ id: themeId, title }) => {
          const dots = given.get(themeId) ?? 0;
          return (
            <li key={themeId} className="row row--middle row--apart weigh-theme">
              <span className="weigh-theme__title">{title}</span>
              <span className="line line--m line--middle weigh-theme__dots">
                <Button
                  repeats
                  aria-label={t('themes.weigh.minus', { title })}
                  aria-disabled={dots === 0}
                  onClick={() => dots > 0 && change(themeId, dots - 1)}
                >
                  −
                </Button>
                <output aria-label={t('themes.weigh.dots', { title })}>{dots}</output>
                <Button
                  repeats
                  aria-label={t('themes.weigh.plus', { title })}
                  aria-disabled={left === 0}
                  onClick={() => left > 0 && change(themeId, dots + 1)}
                >
                  +
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <Button rank="primary" running={running} onClick={() => send({ id, dots: toInput(given) })}>
          {t('themes.weigh.cast')}
        </Button>
      </p>
    </div>
  );
}
