import { useState } from 'react';

import { announce } from '../../../shared/announce/announcements.js';
import { RefusalMessage } from '../../../shared/form/refusal-message.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { dotsLeft, toInput } from './dots.js';
import { CastDotsDocument, type Weighing } from './weighing.document.js';
import './weighing.css';

/** Gives one's dots, plus and minus; until the close they may be set anew. */
export function DotForm({ weighing }: { readonly weighing: Weighing }) {
  const t = useText();
  const { id, budget, themes, mine } = weighing;
  const [given, setGiven] = useState<ReadonlyMap<string, number>>(
    () => new Map(mine.map(({ themeId, dots }) => [themeId, dots])),
  );
  const { run, running, refusal } = useMutationWithRefusal(CastDotsDocument);
  const left = dotsLeft(budget, given);
  const change = (themeId: string, dots: number) => setGiven(new Map(given).set(themeId, dots));

  async function cast() {
    if (await run({ input: { id, dots: toInput(given) } })) announce(t('themes.done.cast'));
  }

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
            <li key={themeId} className="weigh-theme">
              <span className="weigh-theme__title">{title}</span>
              <span className="weigh-theme__dots">
                <button
                  type="button"
                  className="kern-btn kern-btn--secondary"
                  aria-label={t('themes.weigh.minus', { title })}
                  aria-disabled={dots === 0}
                  onClick={() => dots > 0 && change(themeId, dots - 1)}
                >
                  −
                </button>
                <output aria-label={t('themes.weigh.dots', { title })}>{dots}</output>
                <button
                  type="button"
                  className="kern-btn kern-btn--secondary"
                  aria-label={t('themes.weigh.plus', { title })}
                  aria-disabled={left === 0}
                  onClick={() => left > 0 && change(themeId, dots + 1)}
                >
                  +
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <button
          type="button"
          className="kern-btn kern-btn--primary"
          aria-disabled={running}
          onClick={() => running || void cast()}
        >
          {t('themes.weigh.cast')}
        </button>
      </p>
    </div>
  );
}
