import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

import { announce } from '../announce/announcements.js';
import { text } from '../texts/texts.js';
import { DialogContent } from './dialog-content.js';
import { createWindowEnd } from './window-end.js';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** A question that wants an answer: a click beside it does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly wide?: boolean;
  /** What is typed here is nobody's words (a password's window): it goes with the window. */
  readonly forgets?: boolean;
};

/** So long the second half of the double click that opened it may take: it is no click beside it. */
const doubleClickMs = 500;

/**
 * A window above the page. The focus stays in it and returns to where it came from; Esc, or a click beside it, closes it,
 * unless something is written in it: then only its own buttons do.
 */
export function Dialog({ open, onClose, title, children, role = 'dialog', wide = false, forgets = false }: Props) {
  const [end] = useState(createWindowEnd);
  const openedAt = useRef(0);

  useEffect(() => {
    if (open) openedAt.current = performance.now();
  }, [open]);

  return (
    <ModalOverlay
      className="dialog__overlay"
      isOpen={open}
      isDismissable={role === 'dialog'}
      shouldCloseOnInteractOutside={() => performance.now() - openedAt.current > doubleClickMs}
      onOpenChange={(next) => {
        if (next) return;
        if (end.holdsWords()) return announce(text('shared.dialog.holdsWords'), 'info');
        end.close();
        onClose();
      }}
    >
      <Modal className={wide ? 'dialog dialog--wide' : 'dialog'}>
        <DialogContent forgets={forgets} end={end} title={title} role={role} onClose={onClose}>
          {children}
        </DialogContent>
      </Modal>
    </ModalOverlay>
  );
}
