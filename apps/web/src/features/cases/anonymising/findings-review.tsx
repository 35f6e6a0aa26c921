import { useRef, useState } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { Button } from '#shared/widgets/button.js';
import { FindingRow } from './finding-row.js';
import type { How } from './start-anonymiser.js';
import { MarkedRaw, showInRaw } from './marked-raw.js';
import { PhaseList } from './phase-list.js';
import { phasePartsOf, type PhasePart } from './phase-parts.js';
import { addMissed, decide, rowsOf, write, type Review } from './review.js';

type Props = {
  readonly review: Review;
  readonly how: How;
  readonly onReview: (review: Review) => void;
  readonly onBack: () => void;
  /** Where the phases begin that are in the case already. */
  readonly taken: readonly number[];
  /** What became of the last one. */
  readonly said: 'phaseSaved' | 'phaseNotSaved' | undefined;
  readonly onReadPhase: (part: PhasePart) => void;
  readonly onGoOn: () => void;
};

/** Everything that was found, one row for the same words; what was missed is marked in the text and added. */
export function FindingsReview({ review, how, taken, said, onReview, onBack, onReadPhase, onGoOn }: Props) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState(false);
  const rows = rowsOf(review);
  const open = rows.filter((row) => row.open).length;

  function add() {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    onReview(addMissed(review, selectionStart, selectionEnd));
  }

  return (
    <>
      {!(how.withModel && how.german) && (
        <Alert kind="warning" role="status">
          <p>{t(how.german ? 'cases.anonymise.rulesAlone' : 'cases.anonymise.notGerman')}</p>
        </Alert>
      )}
      {said && (
        <Alert kind={said === 'phaseSaved' ? 'success' : 'warning'} role="status">
          <p>{t(`cases.anonymise.${said}`)}</p>
        </Alert>
      )}
      <p role="status">
        {rows.length === 0
          ? t('cases.anonymise.nothing')
          : t('cases.anonymise.count', { settled: rows.length - open, of: rows.length })}
      </p>
      <ul className="raw-text__rows">
        {rows.map((row) => (
          <FindingRow
            key={row.key}
            row={row}
            onDecide={(decision) => onReview(decide(review, row.key, decision))}
            onWrite={(words) => onReview(write(review, row.key, words))}
            onShow={() => showInRaw(field.current, row)}
          />
        ))}
      </ul>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="raw-text-missed">
          {t('cases.anonymise.missed')}
        </label>
        <div className="kern-hint" id="raw-text-missed-hint">
          {t('cases.anonymise.missedHint')}
        </div>
        <MarkedRaw
          review={review}
          id="raw-text-missed"
          describedBy="raw-text-missed-hint"
          fieldRef={field}
          onChosen={setChosen}
        />
      </div>
      <div className="row">
        <Button small aria-disabled={!chosen} onClick={() => chosen && add()}>
          {t('cases.anonymise.addMissed')}
        </Button>
      </div>
      <PhaseList parts={phasePartsOf(review)} taken={taken} onRead={onReadPhase} />
      <div className="dialog__buttons">
        <Button rank="primary" aria-disabled={open > 0} onClick={() => open === 0 && onGoOn()}>
          {open > 0 ? t('cases.anonymise.openLeft', { count: open }) : t('cases.anonymise.goOn')}
        </Button>
        <Button onClick={onBack}>{t('cases.anonymise.back')}</Button>
      </div>
    </>
  );
}
