import { removeMark } from '@systemblick/co-editing/reconstruction/board-writers';

import { useText } from '#shared/texts/use-text.js';
import { Menu } from '#shared/widgets/menu.js';
import { useWorkshop } from '../board/workshop.js';
import { attachActions } from './attach-actions.js';
import { useWriteObservation } from './use-write-observation.js';

/** A marked passage of which nobody has written anything yet: what to do about it. */
export function LooseMark({ markId }: { readonly markId: string }) {
  const t = useText();
  const { board, shared, myId, may } = useWorkshop();
  const { writeAbout } = useWriteObservation();
  const mine = board.marks.some(({ id, personId }) => id === markId && personId === myId);
  const actions = [
    {
      key: 'write',
      label: t('reconstruction.observations.write'),
      icon: 'add' as const,
      disabled: !may('observe'),
      onAction: () => writeAbout([markId]),
    },
    ...attachActions({ t, shared, board, markIds: () => [markId], disabled: !may('observe') }),
    ...(mine
      ? [
          {
            key: 'remove',
            label: t('reconstruction.texts.removeMark'),
            icon: 'delete' as const,
            disabled: !may('mark'),
            onAction: () => removeMark(shared.doc, markId),
          },
        ]
      : []),
  ];

  return (
    <span className="loose-mark" id={`mark-${markId}`}>
      <Menu label={t('reconstruction.texts.looseMark')} actions={actions} />
    </span>
  );
}
