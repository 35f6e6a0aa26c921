import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';

import { useText } from '../texts/use-text.js';
import { buttonLook } from '../widgets/button.js';
import './file-choice.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  /** Endings and media types, as the attribute `accept` has them. */
  readonly accepts?: readonly string[];
  readonly disabled?: boolean;
  readonly onChoose: (file: File) => void;
};

/** One file from this device, in the words and the look of the product; the same one can be chosen again. */
export function FileChoice({ label, hint, accepts, disabled = false, onChoose }: Props) {
  const t = useText();
  const id = useId();
  const [chosen, setChosen] = useState('');

  return (
    <div className="kern-form-input file-choice" role="group" aria-labelledby={`${id}-label`}>
      <span className="kern-label" id={`${id}-label`}>
        {label}
      </span>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className="row row--middle file-choice__row">
        <FileTrigger
          {...(accepts && { acceptedFileTypes: accepts })}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (!file) return;
            setChosen(file.name);
            onChoose(file);
          }}
        >
          <Button className={buttonLook({})} isDisabled={disabled} {...(hint && { 'aria-describedby': `${id}-hint` })}>
            {t('shared.file.choose')}
          </Button>
        </FileTrigger>
        <span className="file-choice__name muted" role="status">
          {chosen || t('shared.file.none')}
        </span>
      </div>
    </div>
  );
}
