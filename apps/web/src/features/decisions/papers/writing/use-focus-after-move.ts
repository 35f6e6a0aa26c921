import { useEffect, useState } from 'react';

/** Something that changes its place takes the focus with it: to the element with this id, once it stands there. */
export function useFocusAfterMove(): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string }>();

  useEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);

  return (id) => setWanted({ id });
}
