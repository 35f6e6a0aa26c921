import type { DateStyle } from '@systemblick/anonymization/replacement/proposal';
import { useId } from 'react';
import type { Control } from 'react-hook-form';

import { DateField } from '#shared/form/date-field.js';
import { FileChoice } from '#shared/form/file-choice.js';
import { PlainSelect } from '#shared/form/plain-select.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { Button } from '#shared/widgets/button.js';
import type { FileProblem } from './files/file-problem.js';
import type { useOpening } from './use-opening.js';

type Props = {
  readonly raw: string;
  readonly dates: DateStyle;
  /** Of the day of the arrival: weeks are counted from it. */
  readonly arrival: Control<{ entry: string }>;
  /** How far the text has been looked through, 0 to 1; undefined where nobody looks. */
  readonly looked: number | undefined;
  readonly problem: FileProblem | 'tooLong' | undefined;
  readonly opening: ReturnType<typeof useOpening>;
  readonly onRaw: (raw: string) => void;
  readonly onDates: (dates: DateStyle) => void;
  readonly onLook: () => void;
  readonly onCancel: () => void;
};

const styles = ['relative', 'quarter', 'year'] as const;
const endings = ['.txt', '.md', '.docx', '.odt', '.pdf', '.eml', 'text/plain', 'message/rfc822'];

/** Where the raw text comes in: pasted, or from a file that stays on this device. */
export function RawTextEntry({
  raw,
  dates,
  arrival,
  looked,
  problem,
  opening,
  onRaw,
  onDates,
  onLook,
  onCancel,
}: Props) {
  const t = useText();
  const id = useId();
  const looking = looked !== undefined;
  const busy = looking || opening.reading !== undefined;
  const ready = raw.trim() !== '' && !busy;
  const said = problem ?? opening.problem;

  return (
    <>
      <p>{t('cases.anonymise.stays')}</p>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {t('cases.anonymise.raw')}
        </label>
        <textarea
          id={id}
          className="kern-form-input__input"
          rows={9}
          autoComplete="off"
          spellCheck={false}
          value={raw}
          readOnly={busy}
          onChange={(event) => onRaw(event.target.value)}
        />
      </div>
      {opening.left.length > 0 && (
        <p className="small muted" role="status">
          {opening.left.map((left) => t(`cases.anonymise.notRead.${left}`)).join(' ')}
        </p>
      )}
      <div className="raw-text__choices">
        <FileChoice
          label={t('cases.anonymise.file')}
          hint={t('cases.anonymise.fileHint')}
          accepts={endings}
          disabled={looking}
          onChoose={(file) => void opening.open(file)}
        />
        <PlainSelect
          label={t('cases.anonymise.dates')}
          value={dates}
          choices={styles.map((style) => ({ value: style, label: t(`cases.anonymise.dateStyle.${style}`) }))}
          onChange={(value) => onDates(styles.find((style) => style === value) ?? 'relative')}
        />
        {dates === 'relative' && (
          <DateField
            control={arrival}
            name="entry"
            label={t('cases.anonymise.entry')}
            hint={t('cases.anonymise.entryHint')}
            optional
          />
        )}
      </div>
      {said && (
        <Alert kind="danger" role="alert">
          <p>{t(`cases.anonymise.problem.${said}`)}</p>
        </Alert>
      )}
      {busy && (
        <div className="raw-text__progress">
          <label htmlFor={`${id}-progress`}>
            {opening.reading
              ? t('cases.anonymise.reading', opening.reading)
              : t('cases.anonymise.lookedAt', { share: Math.round((looked ?? 0) * 100) })}
          </label>
          <progress
            id={`${id}-progress`}
            max={1}
            value={opening.reading ? opening.reading.read / Math.max(opening.reading.of, 1) : looked}
          />
        </div>
      )}
      <div className="dialog__buttons">
        <Button rank="primary" aria-disabled={!ready} onClick={() => ready && onLook()}>
          {t(looking ? 'cases.anonymise.looking' : 'cases.anonymise.look')}
        </Button>
        {busy && <Button onClick={opening.reading ? opening.cancel : onCancel}>{t('shared.dialog.cancel')}</Button>}
      </div>
    </>
  );
}
