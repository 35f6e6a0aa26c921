import { useId } from 'react';

import { rejectionReasons } from '@systemblick/domain/cases/finding';

import { PlainSelect } from '#shared/form/plain-select.js';
import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';
import type { Decision, Row } from './review.js';

type Props = {
  readonly row: Row;
  readonly onDecide: (decision: Decision) => void;
  readonly onWrite: (words: string) => void;
  /** Goes to where it stands first in the text. */
  readonly onShow: () => void;
};

/** The same words wherever they stand: replaced by what, or left. */
export function FindingRow({
  row: { original, around, asked, type, unsure, count, words, decision, open, asksWhy, proven },
  onDecide,
  onWrite,
  onShow,
}: Props) {
  const t = useText();
  const id = useId();
  const kind = unsure ? t('cases.anonymise.someName') : t(`cases.identifier.${type}`);
  const name = { words: original };
  const left = decision !== undefined && decision !== 'replace';

  return (
    <li className={`raw-text__row${open ? ' raw-text__row--open' : ''}`}>
      <div className="raw-text__found">
        <button type="button" className="raw-text__original" id={id} title={t('cases.anonymise.show')} onClick={onShow}>
          {original}
        </button>
        <span className="small muted">
          {kind}
          {count > 1 && ` · ${t('cases.anonymise.times', { count })}`}
        </span>
        {asked && (
          <span className="small">
            {`… ${around[0]}`}
            <strong>{original}</strong>
            {`${around[1]} …`}
          </span>
        )}
      </div>
      <input
        className="kern-form-input__input raw-text__words"
        aria-label={t('cases.anonymise.words', name)}
        autoComplete="off"
        value={words}
        disabled={left}
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
          rank={left ? 'secondary' : 'tertiary'}
          aria-pressed={left}
          aria-disabled={proven}
          aria-label={t('cases.anonymise.keepThis', name)}
          onClick={() => !proven && onDecide('keep')}
        >
          {t('cases.anonymise.keep')}
        </Button>
      </div>
      {proven && <p className="small muted raw-text__why">{t('cases.anonymise.proven')}</p>}
      {left && asksWhy && (
        <div className="raw-text__why">
          <PlainSelect
            label={t('cases.rejected.label', name)}
            value={decision === 'keep' ? '' : decision}
            none={t('cases.rejected.choose')}
            choices={rejectionReasons.map((value) => ({ value, label: t(`cases.rejected.reason.${value}`) }))}
            onChange={(value) => onDecide(rejectionReasons.find((reason) => reason === value) ?? 'keep')}
          />
        </div>
      )}
    </li>
  );
}
