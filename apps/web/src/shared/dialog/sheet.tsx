import type { ReactNode } from 'react';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

import { DialogContent } from './dialog-content.js';
import './sheet.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
};

/** On a phone, what stands beside the work on a wide screen: it comes up from below and goes away again. */
export function Sheet({ open, onClose, title, children }: Props) {
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
        <DialogContent title={title} onClose={onClose}>
          {children}
        </DialogContent>
      </Modal>
    </ModalOverlay>
  );
}
