import type { DateStyle } from '@systemblick/anonymization/replacement/proposal';
import { useId, useState } from 'react';

import { FileChoice } from '#shared/form/file-choice.js';
import { PlainSelect } from '#shared/form/plain-select.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly raw: string;
  readonly dates: DateStyle;
  readonly busy: boolean;
  readonly problem: 'tooLong' | 'failed' | undefined;
  readonly onRaw: (raw: string) => void;
  readonly onDates: (dates: DateStyle) => void;
  readonly onLook: () => void;
  readonly onCancel: () => void;
};

const styles = ['relative', 'quarter', 'year'] as const;
/** Bytes of a file of text; a long case history is a hundredth of it. */
const largestFile = 4_000_000;

type FileProblem = 'fileEmpty' | 'fileTooLarge' | 'fileNoText';

/** Where the raw text comes in: pasted, or from a file that stays on this device. */
export function RawTextEntry({ raw, dates, busy, problem, onRaw, onDates, onLook, onCancel }: Props) {
  const t = useText();
  const id = useId();
  const [fileProblem, setFileProblem] = useState<FileProblem>();
  const ready = raw.trim() !== '' && !busy;

  async function read(file: File) {
    const bad = file.size === 0 ? 'fileEmpty' : file.size > largestFile ? 'fileTooLarge' : undefined;
    const text = bad ? '' : await file.text();
    // What no text is written with: the file is something else.
    const other = text.includes('\0') || text.includes('\ufffd') ? 'fileNoText' : undefined;
    setFileProblem(bad ?? other ?? (text.trim() === '' ? 'fileEmpty' : undefined));
    if (!bad && !other && text.trim() !== '') onRaw(text);
  }

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
      <div className="raw-text__choices">
        <FileChoice
          label={t('cases.anonymise.file')}
          accepts={['.txt', '.md', 'text/plain']}
          disabled={busy}
          onChoose={(file) => void read(file)}
        />
        <PlainSelect
          label={t('cases.anonymise.dates')}
          value={dates}
          choices={styles.map((style) => ({ value: style, label: t(`cases.anonymise.dateStyle.${style}`) }))}
          onChange={(value) => onDates(styles.find((style) => style === value) ?? 'relative')}
        />
      </div>
      {(problem ?? fileProblem) && (
        <Alert kind="danger" role="alert">
          <p>{t(`cases.anonymise.problem.${problem ?? fileProblem ?? 'failed'}`)}</p>
        </Alert>
      )}
      <div className="dialog__buttons">
        <Button rank="primary" aria-disabled={!ready} onClick={() => ready && onLook()}>
          {t(busy ? 'cases.anonymise.looking' : 'cases.anonymise.look')}
        </Button>
        {busy && <Button onClick={onCancel}>{t('shared.dialog.cancel')}</Button>}
      </div>
    </>
  );
}
