import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Modal';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import { focusFirstField } from './first-field.js';
import { useKeepWords } from './use-keep-words.js';
import { WindowContext, type WindowEnd } from './window-end.js';
import './dialog.css';

type Props = {
  readonly title: string;
  readonly role?: 'dialog' | 'alertdialog';
  readonly end: WindowEnd;
  readonly onClose: () => void;
  readonly forgets?: boolean;
  readonly children: ReactNode;
};

/** What every window shows: its title, a button that closes it, and what it is about. */
export function DialogContent({ title, role = 'dialog', end, onClose, forgets = false, children }: Props) {
  const t = useText();
  const box = useRef<HTMLElement>(null);
  useKeepWords(box, title, forgets ? undefined : end);

  // After the dialog has taken the focus itself.
  useEffect(() => {
    if (box.current) focusFirstField(box.current);
  }, []);

  return (
    <AriaDialog ref={box} role={role} className="stack stack--none dialog__content">
      <div className="line line--l line--top line--apart dialog__head">
        <Heading slot="title" className="dialog__title">
          {title}
        </Heading>
        <button type="button" className="dialog__close" aria-label={t('shared.dialog.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div role="presentation" className="stack dialog__body" onKeyUp={bringOut}>
        <WindowContext value={end}>{children}</WindowContext>
      </div>
    </AriaDialog>
  );
}

/** Of a field one comes to with the keyboard, nothing stays under the buttons: a browser is content with half of it. */
function bringOut({ key, target }: KeyboardEvent) {
  if (key !== 'Tab' || !(target instanceof Element) || target.closest('.dialog__buttons, .submit-row')) return;
  target.scrollIntoView({ block: 'nearest' });
}
