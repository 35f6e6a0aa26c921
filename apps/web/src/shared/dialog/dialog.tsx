import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import './dialog.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** A question that wants an answer: a click beside it does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly wide?: boolean;
};

/** A window above the page. The focus stays in it and returns to where it came from; Esc closes it. */
export function Dialog({ open, onClose, title, children, role = 'dialog', wide = false }: Props) {
  const t = useText();

  return (
    <ModalOverlay
      className="dialog__overlay"
      isOpen={open}
      isDismissable={role === 'dialog'}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Modal className={wide ? 'dialog dialog--wide' : 'dialog'}>
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
      </Modal>
    </ModalOverlay>
  );
}
