import { useId } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';
import type { Decision, Row } from './review.js';

type Props = {
  readonly row: Row;
  readonly onDecide: (decision: Decision) => void;
  readonly onWrite: (words: string) => void;
};

/** The same words wherever they stand: replaced by what, or left. */
export function FindingRow({
  row: { original, type, unsure, count, words, decision, open },
  onDecide,
  onWrite,
}: Props) {
  const t = useText();
  const id = useId();
  const kind = unsure ? t('cases.anonymise.someName') : t(`cases.identifier.${type}`);
  const name = { words: original };

  return (
    <li className={`raw-text__row${open ? ' raw-text__row--open' : ''}`}>
      <div className="raw-text__found">
        <span className="raw-text__original" id={id}>
          {original}
        </span>
        <span className="small muted">
          {kind}
          {count > 1 && ` · ${t('cases.anonymise.times', { count })}`}
        </span>
      </div>
      <input
        className="kern-form-input__input raw-text__words"
        aria-label={t('cases.anonymise.words', name)}
        autoComplete="off"
        value={words}
        disabled={decision === 'keep'}
        onChange={(event) => onWrite(event.target.value)}
      />
      <div className="row raw-text__ways" role="group" aria-labelledby={id}>
        <Button
          small
          rank={decision === 'replace' ? 'secondary' : 'tertiary'}
          aria-pressed={decision === 'replace'}
          aria-label={t('cases.anonymise.replaceThis', name)}
          onClick={() => onDecide('replace')}
        >
          {t('cases.anonymise.replace')}
        </Button>
        <Button
          small
          rank={decision === 'keep' ? 'secondary' : 'tertiary'}
          aria-pressed={decision === 'keep'}
          aria-label={t('cases.anonymise.keepThis', name)}
          onClick={() => onDecide('keep')}
        >
          {t('cases.anonymise.keep')}
        </Button>
      </div>
    </li>
  );
}
