import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import './dialog.css';
import './sheet.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
};

/** On a phone, what stands beside the work on a wide screen: it comes up from below and goes away again. */
export function Sheet({ open, onClose, title, children }: Props) {
  const t = useText();

  return (
    <ModalOverlay
      className="dialog__overlay sheet__overlay"
      isOpen={open}
      isDismissable
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Modal className="sheet">
        <AriaDialog className="dialog__content">
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
