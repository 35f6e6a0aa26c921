import { useId, useMemo, useState } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { Button } from '#shared/widgets/button.js';
import { outcomeOf, partsOf, type Part, type Review } from './review.js';

type Props = {
  readonly review: Review;
  /** Of the raw text what goes on now; all of it without. */
  readonly parts: readonly Part[] | undefined;
  readonly onBack: () => void;
  readonly onTake: (text: string) => void;
};

/** The text as it would go on, to be read as a whole before anything of it leaves the window. */
export function RereadResult({ review, parts, onBack, onTake }: Props) {
  const t = useText();
  const id = useId();
  const [read, setRead] = useState(false);
  const { text, places, left } = useMemo(() => outcomeOf(review, parts), [review, parts]);
  const ready = read && left.length === 0;

  return (
    <>
      {left.length > 0 && (
        <Alert kind="danger" role="alert">
          <p>{t('cases.anonymise.left', { count: left.length })}</p>
          <ul>
            {left.slice(0, 12).map(({ start, end }) => (
              <li key={start}>{text.slice(start, end)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <p>{t('cases.anonymise.reread')}</p>
      <p className="raw-text__result">
        {partsOf(text, places).map(({ words, start, standsFor }) =>
          standsFor ? (
            <mark key={start} className="raw-text__replaced">
              {words}
            </mark>
          ) : (
            words
          ),
        )}
      </p>
      <div className="kern-form-check">
        <input
          id={id}
          type="checkbox"
          className="kern-form-check__checkbox"
          checked={read}
          onChange={(event) => setRead(event.target.checked)}
        />
        <label className="kern-label" htmlFor={id}>
          {t('cases.anonymise.unique')}
        </label>
      </div>
      <div className="dialog__buttons">
        <Button rank="primary" aria-disabled={!ready} onClick={() => ready && onTake(text)}>
          {t('cases.anonymise.take')}
        </Button>
        <Button onClick={onBack}>{t('cases.anonymise.backToFindings')}</Button>
      </div>
    </>
  );
}
