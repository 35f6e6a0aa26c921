import { moveToCluster } from '@systemblick/co-editing/reconstruction/board-writers';

import { announce } from '#shared/announce/announcements.js';
import { useText } from '#shared/texts/use-text.js';
import { Menu } from '#shared/widgets/menu.js';
import type { Numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';

/** „Verschieben nach …“: what dragging does, for every hand and every keyboard. */
export function MoveMenu({ observation: { id, number, clusterId } }: { readonly observation: Numbered }) {
  const t = useText();
  const { board, shared } = useWorkshop();
  const places = [
    { id: null, name: t('reconstruction.compare.unsorted') },
    ...board.clusters.map((cluster) => ({
      id: cluster.id,
      name: cluster.title || t('reconstruction.compare.unnamed'),
    })),
  ];

  return (
    <Menu
      label={t('reconstruction.compare.move', { number })}
      actions={places.map((place) => ({
        key: place.id ?? 'none',
        label: place.name,
        disabled: place.id === clusterId,
        onAction: () => {
          if (moveToCluster(shared.doc, id, place.id))
            announce(t('reconstruction.compare.moved', { number, name: place.name }));
        },
      }))}
    />
  );
}
