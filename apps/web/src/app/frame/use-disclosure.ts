import { useEffect, useRef, useState } from 'react';

/** Something opened by a button beside it: Esc and a click elsewhere close it, Esc gives the focus back to the button. */
export function useDisclosure<Frame extends HTMLElement>() {
  const [open, setOpen] = useState(false);
  const frame = useRef<Frame>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    const onElsewhere = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [open]);

  return { open, frame, button, toggle: () => setOpen(!open), close: () => setOpen(false) };
}
