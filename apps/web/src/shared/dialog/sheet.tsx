import { useState, type ReactNode } from 'react';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

import { DialogContent } from './dialog-content.js';
import { createWindowEnd } from './window-end.js';
import './sheet.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
};

/** On a phone, what stands beside the work on a wide screen: it comes up from below and goes away again. */
export function Sheet({ open, onClose, title, children }: Props) {
  const [end] = useState(createWindowEnd);

  return (
    <ModalOverlay
      className="dialog__overlay sheet__overlay"
      isOpen={open}
      isDismissable
      onOpenChange={(next) => {
        if (next) return;
        end.close();
        onClose();
      }}
    >
      <Modal className="sheet">
        <DialogContent end={end} title={title} onClose={onClose}>
          {children}
        </DialogContent>
      </Modal>
    </ModalOverlay>
  );
}
