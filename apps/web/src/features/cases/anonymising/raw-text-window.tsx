import type { DateStyle } from '@systemblick/anonymization/replacement/proposal';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';

import { Dialog } from '#shared/dialog/dialog.js';
import { isDay } from '#shared/form/written-date.js';
import { useLeaveWarning } from '#shared/draft/use-leave-warning.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { Button } from '#shared/widgets/button.js';
import { FindingsReview } from './findings-review.js';
import { RawTextEntry } from './raw-text-entry.js';
import type { Rejection } from '../identifiers/rejections.js';
import { phasePartsOf } from './phase-parts.js';
import { keptWords, reviewOf, type Part, type Review } from './review.js';
import { RereadResult } from './reread-result.js';
import { startAnonymiser, type Anonymiser, type How } from './start-anonymiser.js';
import { useOpening } from './use-opening.js';
import './raw-text-window.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onText: TakeOver;
};

/** Takes a text into the case; with `save` it is saved at once, and answered whether it was. */
type TakeOver = (text: string, kept: readonly Rejection[], save: boolean) => Promise<boolean>;

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
  const arrival = useForm({ defaultValues: { entry: '' } });
  const [review, setReview] = useState<Review>();
  const [rereading, setRereading] = useState<readonly Part[]>();
  const [taken, setTaken] = useState<readonly number[]>([]);
  const [said, setSaid] = useState<'phaseSaved' | 'phaseNotSaved'>();
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
    arrival.reset();
    setReview(undefined);
    setRereading(undefined);
    setTaken([]);
    setSaid(undefined);
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
    } else {
      setTaken([]);
      const { entry } = arrival.getValues();
      setReview(reviewOf(raw, answer.looked, { dates, entry: isDay(entry) ? entry : undefined }));
    }
  }

  /** What is left of the text once some of its phases are in the case. */
  function readRest(of: Review) {
    const rest = phasePartsOf(of).filter(({ start }) => !taken.includes(start));
    setRereading(taken.length > 0 ? rest : [{ start: 0, end: of.text.length }]);
  }

  async function take(of: Review, parts: readonly Part[], text: string) {
    const all = [...taken, ...parts.map(({ start }) => start)];
    const last = phasePartsOf(of).every(({ start }) => all.includes(start)) || parts[0]?.end === of.text.length;
    if (last) {
      void onText(text, keptWords(of), false);
      forget();
      return;
    }
    setTaken(all);
    setRereading(undefined);
    setSaid((await onText(text, keptWords(of), true)) ? 'phaseSaved' : 'phaseNotSaved');
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
          arrival={arrival.control}
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
          parts={rereading}
          onBack={() => setRereading(undefined)}
          onTake={(text) => void take(review, rereading, text)}
        />
      ) : (
        <FindingsReview
          review={review}
          how={how}
          onReview={setReview}
          onBack={() => setReview(undefined)}
          taken={taken}
          said={said}
          onReadPhase={(part) => setRereading([part])}
          onGoOn={() => readRest(review)}
        />
      )}
    </Dialog>
  );
}
