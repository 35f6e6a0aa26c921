import type { DateStyle } from '@systemblick/anonymization/replacement/proposal';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';

import { Dialog } from '#shared/dialog/dialog.js';
import { useLeaveWarning } from '#shared/draft/use-leave-warning.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { Button } from '#shared/widgets/button.js';
import { FindingsReview } from './findings-review.js';
import { RawTextEntry } from './raw-text-entry.js';
import type { Rejection } from '../identifiers/rejections.js';
import { keptWords, reviewOf, type Review } from './review.js';
import { RereadResult } from './reread-result.js';
import { startAnonymiser, type Anonymiser, type How } from './start-anonymiser.js';
import { useOpening } from './use-opening.js';
import './raw-text-window.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onText: (text: string, kept: readonly Rejection[]) => void;
};

type Problem = 'tooLong' | 'failed';

/**
 * From a raw text to one that identifies nobody: entered, looked through, read again. It lives in this window alone, and goes
 * with it: nothing of it is stored or sent.
 */
export function RawTextWindow({ open, onClose, onText }: Props) {
  const t = useText();
  const client = useApolloClient();
  const [raw, setRaw] = useState('');
  const [dates, setDates] = useState<DateStyle>('relative');
  const [review, setReview] = useState<Review>();
  const [rereading, setRereading] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [looked, setLooked] = useState<number>();
  const opening = useOpening(setRaw);
  const [problem, setProblem] = useState<Problem>();
  const [how, setHow] = useState<How>({ withModel: true, german: true });
  const anonymiser = useRef<Anonymiser | undefined>(undefined);
  const holding = open && raw.trim() !== '';
  useLeaveWarning(holding);
  useEffect(() => () => anonymiser.current?.stop(), []);

  function forget() {
    setRaw('');
    setReview(undefined);
    setRereading(false);
    setLeaving(false);
    setProblem(undefined);
    anonymiser.current?.stop();
    anonymiser.current = undefined;
    setLooked(undefined);
    opening.forget();
    onClose();
  }

  async function look() {
    setLooked(0);
    setProblem(undefined);
    const answer = await (anonymiser.current ??= startAnonymiser(client)).look(raw, setLooked);
    setLooked(undefined);
    setHow(answer);
    if (answer.looked === 'tooLong' || answer.looked === 'failed') {
      anonymiser.current.stop();
      anonymiser.current = undefined;
      setProblem(answer.looked);
    } else setReview(reviewOf(raw, answer.looked, dates));
  }

  function cancel() {
    anonymiser.current?.stop();
    anonymiser.current = undefined;
    setLooked(undefined);
  }

  return (
    <Dialog
      open={open}
      onClose={() => (holding ? setLeaving(true) : forget())}
      title={t('cases.anonymise.title')}
      wide
      forgets
    >
      {leaving ? (
        <>
          <Alert kind="warning" role="alert">
            <p>{t('cases.anonymise.leaving')}</p>
          </Alert>
          <div className="dialog__buttons">
            <Button rank="primary" onClick={() => setLeaving(false)}>
              {t('cases.anonymise.stay')}
            </Button>
            <Button rank="danger" onClick={forget}>
              {t('cases.anonymise.discard')}
            </Button>
          </div>
        </>
      ) : !review ? (
        <RawTextEntry
          raw={raw}
          dates={dates}
          looked={looked}
          opening={opening}
          problem={problem}
          onRaw={setRaw}
          onDates={setDates}
          onLook={look}
          onCancel={cancel}
        />
      ) : rereading ? (
        <RereadResult
          review={review}
          onBack={() => setRereading(false)}
          onTake={(text) => {
            onText(text, keptWords(review));
            forget();
          }}
        />
      ) : (
        <FindingsReview
          review={review}
          how={how}
          onReview={setReview}
          onBack={() => setReview(undefined)}
          onGoOn={() => setRereading(true)}
        />
      )}
    </Dialog>
  );
}
