import { useId, useState } from 'react';

import { Dialog } from '#shared/dialog/dialog.js';
import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly open: boolean; readonly onClose: () => void; readonly onText: (text: string) => void };

/** For browsers that do not hand out the clipboard: a place to paste into. */
export function PasteDialog({ open, onClose, onText }: Props) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState('');

  function apply() {
    onText(text);
    setText('');
    onClose();
  }

  return (
    <Dialog open={open} onClose={onClose} title={t('cases.write.pasteTitle')} wide>
      <p id={`${id}-hint`}>{t('cases.write.pasteBlocked')}</p>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {t('cases.write.pasteLabel')}
        </label>
        <textarea
          id={id}
          className="kern-form-input__input"
          rows={10}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="dialog__buttons">
        <Button rank="primary" aria-disabled={text.trim() === ''} onClick={() => text.trim() !== '' && apply()}>
          {t('cases.write.pasteApply')}
        </Button>
        <Button onClick={onClose}>{t('shared.dialog.cancel')}</Button>
      </div>
    </Dialog>
  );
}
