import type { BoardCluster } from '@systemblick/co-editing/reconstruction/board-shape';
import { boardOrigin, clusterTitle, removeCluster } from '@systemblick/co-editing/reconstruction/board-writers';

import { SharedTextArea } from '#shared/co-editing/shared-text-area.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { Numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';
import { MoveMenu } from './move-menu.js';
import { ObservationSummary } from './observation-summary.js';
import { useCardDrag } from './use-card-drag.js';

/** The board's limit, with the tenth it keeps free. */
const longest = 270;

type Props = {
  /** Undefined: what is not sorted yet. */
  readonly cluster: BoardCluster | undefined;
  readonly observations: readonly Numbered[];
};

export function ClusterColumn({ cluster, observations }: Props) {
  const t = useText();
  const { shared, undo, may } = useWorkshop();
  const open = may('compare');
  const { column, card, over } = useCardDrag(cluster?.id ?? null, open);
  const title = cluster && clusterTitle(shared.doc, cluster.id);
  const name = cluster ? cluster.title || t('reconstruction.compare.unnamed') : t('reconstruction.compare.unsorted');

  return (
    <section ref={column} className={over ? 'cluster cluster--over' : 'cluster'} aria-label={name}>
      <div className="line line--top cluster__head">
        {cluster && title ? (
          <SharedTextArea
            shared={shared}
            text={title}
            field={`cluster:${cluster.id}`}
            label={t('reconstruction.compare.clusterTitle')}
            hideLabel
            placeholder={t('reconstruction.compare.clusterPlaceholder')}
            origin={boardOrigin}
            undo={undo}
            max={longest}
            rows={1}
            singleLine
            readOnly={!open}
          />
        ) : (
          <h3 className="cluster__title">{name}</h3>
        )}
        {cluster && open && (
          <button
            type="button"
            className="observation__remove"
            aria-label={t('reconstruction.compare.removeCluster', { name })}
            onClick={() => removeCluster(shared.doc, cluster.id)}
          >
            <Icon name="delete" />
          </button>
        )}
      </div>
      {observations.length === 0 && <p className="muted small">{t('reconstruction.compare.emptyCluster')}</p>}
      <ul className="stack cluster__cards">
        {observations.map((observation) => (
          <li key={observation.id} ref={card(observation.id)} className="cluster__card" draggable={open}>
            <ObservationSummary observation={observation}>
              {open && <MoveMenu observation={observation} />}
            </ObservationSummary>
          </li>
        ))}
      </ul>
    </section>
  );
}
