import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Modal';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import './dialog.css';

type Props = {
  readonly title: string;
  readonly role?: 'dialog' | 'alertdialog';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** What every window shows: its title, a button that closes it, and what it is about. */
export function DialogContent({ title, role = 'dialog', onClose, children }: Props) {
  const t = useText();

  return (
    <AriaDialog role={role} className="dialog__content">
      <div className="dialog__head">
        <Heading slot="title" className="dialog__title">
          {title}
        </Heading>
        <button type="button" className="dialog__close" aria-label={t('shared.dialog.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </AriaDialog>
  );
}
