import { useEffect } from 'react';

import { unsaved } from './unsaved.js';

/** While something is unsaved the browser asks before the tab closes. Within the app nothing is lost by going away. */
export function useLeaveWarning(holding: boolean): void {
  useEffect(() => {
    if (!holding) return undefined;
    const letGo = unsaved.hold();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => {
      letGo();
      window.removeEventListener('beforeunload', ask);
    };
  }, [holding]);
}
