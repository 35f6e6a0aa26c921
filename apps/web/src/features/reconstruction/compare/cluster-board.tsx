import { addCluster } from '@systemblick/co-editing/reconstruction/board-writers';

import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';
import { UndoButtons } from '../observations/undo-buttons.js';
import { ClosedNote } from '../running/closed-note.js';
import { newId } from '#shared/form/new-id.js';
import { ClusterColumn } from './cluster-column.js';
import { Button } from '#shared/widgets/button.js';

/** What belongs together, as columns with a name of the group's own. */
export function ClusterBoard() {
  const t = useText();
  const { board, shared, may } = useWorkshop();
  const observations = numbered(board);
  const open = may('compare');

  function add() {
    const last = Math.max(0, ...board.clusters.map(({ order }) => order));
    addCluster(shared.doc, { id: newId(), order: last + 1 });
  }

  return (
    <section className="stack" aria-labelledby="compare-clusters">
      <div className="row row--middle row--apart clusters__head">
        <h2 id="compare-clusters">{t('reconstruction.compare.clusters')}</h2>
        <UndoButtons />
      </div>
      {open ? (
        <Button small className="clusters__add" onClick={add}>
          <Icon name="add" />
          {t('reconstruction.compare.addCluster')}
        </Button>
      ) : (
        <ClosedNote action="compare" />
      )}
      <div className="clusters">
        <ClusterColumn cluster={undefined} observations={observations.filter(({ clusterId }) => clusterId === null)} />
        {board.clusters.map((cluster) => (
          <ClusterColumn
            key={cluster.id}
            cluster={cluster}
            observations={observations.filter(({ clusterId }) => clusterId === cluster.id)}
          />
        ))}
      </div>
    </section>
  );
}
