import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';

import type { Translate } from '#shared/texts/text-key.js';

/** A board as plain text, to be copied: what was observed and what was derived, without names and quotes. */
export function boardAsText({ observations, themeDrafts }: Board, t: Translate): readonly string[] {
  const observed = observations.map(({ kind, text }, place) =>
    `${place + 1}. ${t(`reconstruction.kind.${kind}`)}: ${text}`.trim(),
  );
  const derived = themeDrafts.map(({ title, statement, leadingQuestion }) =>
    [title, statement, leadingQuestion].filter((part) => part !== '').join('\n'),
  );
  return [...observed, ...derived];
}
