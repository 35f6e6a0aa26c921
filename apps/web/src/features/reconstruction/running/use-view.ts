import type { SessionPhase } from '@systemblick/domain/reconstruction/session-phase';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { text } from '#shared/texts/texts.js';
import { viewOf, type View } from './views.js';

/**
 * What somebody looks at: where the group is, unless they look around by themselves. Who is typing when the phase
 * changes stays where they are, and is told.
 */
export function useView(phase: SessionPhase | null, leads: boolean) {
  const groupView = phase === null ? 'texts' : viewOf[phase];
  const [view, setView] = useState<View>(groupView);
  const known = useRef(phase);

  const follow = useEffectEvent((from: SessionPhase, to: SessionPhase) => {
    if (!leads) announce(text('reconstruction.bar.moved', { phase: text(`reconstruction.phase.${to}`) }), 'info');
    const typing = document.activeElement?.matches('textarea, input, select') === true;
    if (!typing && view === viewOf[from]) setView(viewOf[to]);
  });

  useEffect(() => {
    const from = known.current;
    known.current = phase;
    if (from !== null && phase !== null && from !== phase) follow(from, phase);
  }, [phase]);

  return { view, setView, isWithGroup: view === groupView, comeBack: () => setView(groupView) };
}
