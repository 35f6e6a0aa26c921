import { attachObservation, detachObservation } from '@systemblick/co-editing/reconstruction/board-writers';

import { useText } from '#shared/texts/use-text.js';
import { casesOf, numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';
import { KindSample } from '../words/kind-sample.js';

type Props = { readonly draftId: string; readonly attached: readonly string[]; readonly disabled: boolean };

/** The observations a theme rests on, to be ticked; and in how many cases they show. */
export function Evidence({ draftId, attached, disabled }: Props) {
  const t = useText();
  const { board, shared, session } = useWorkshop();
  const observations = numbered(board);
  const cases = new Set(
    observations.filter(({ id }) => attached.includes(id)).flatMap((one) => [...casesOf(one, board)]),
  );

  return (
    <fieldset className="evidence" disabled={disabled}>
      <legend className="evidence__title">{t('reconstruction.derive.evidence')}</legend>
      <p className="evidence__count" role="status">
        {t('reconstruction.derive.evidenceCount', {
          count: attached.length,
          cases: cases.size,
          of: session.cases.length,
        })}
      </p>
      {observations.length === 0 && <p className="muted small">{t('reconstruction.derive.noEvidence')}</p>}
      <ul className="stack stack--xs evidence__list">
        {observations.map(({ id, number, kind, text }) => (
          <li key={id}>
            <label className="evidence__observation" htmlFor={`${draftId}-${id}`}>
              <input
                id={`${draftId}-${id}`}
                type="checkbox"
                checked={attached.includes(id)}
                onChange={({ target }) =>
                  target.checked
                    ? attachObservation(shared.doc, draftId, id)
                    : detachObservation(shared.doc, draftId, id)
                }
              />
              <span className="evidence__kind">
                {number}. <KindSample kind={kind} />
              </span>
              <span className="evidence__text">{text === '' ? t('reconstruction.observations.empty') : text}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
