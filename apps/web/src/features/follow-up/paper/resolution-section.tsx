import { useState } from 'react';
import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { measureStateWords } from '../words/measure-states.js';
import { Adoptions } from './adoptions.js';
import type { CarriedResolution } from './paper-measures.document.js';
import { ProposeDialog } from './propose-dialog.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly resolution: CarriedResolution;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly proposes: boolean;
};

/** One point that was carried: its words, its measures, and which Kommunen take it over. */
export function ResolutionSection({ resolution, members, proposes }: Props) {
  const t = useText();
  const { date } = useFormats();
  const [proposing, setProposing] = useState(false);
  const { id, pointNumber, wording, measures } = resolution;

  return (
    <section className="resolution" aria-labelledby={`resolution-${id}`}>
      <h2 id={`resolution-${id}`} className="resolution__title">
        {pointNumber === null ? t('follow-up.paper.whole') : t('follow-up.paper.point', { number: pointNumber })}
      </h2>
      <p className="resolution__wording">{wording}</p>
      {measures.length > 0 ? (
        <ul className="resolution__measures">
          {measures.map((measure) => (
            <li key={measure.id}>
              <Link to={`/umsetzung/${measure.id}`}>{measure.title}</Link>
              <span className="badges">
                <StateBadge state={measure.state} states={measureStateWords(t)} />
                {measure.overdue && <Badge tone="danger">{t('follow-up.list.overdue')}</Badge>}
              </span>
              <span className="muted">
                {[measure.institution?.shortName, t('follow-up.measure.until', { day: date(measure.dueOn) })]
                  .filter((one) => one !== undefined)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{t('follow-up.paper.noMeasures')}</p>
      )}
      {proposes && (
        <div>
          <Button onClick={() => setProposing(true)}>{t('follow-up.paper.propose')}</Button>
        </div>
      )}
      {members.length > 0 && <Adoptions resolution={resolution} members={members} asks={proposes} />}
      {proposing && <ProposeDialog resolution={resolution} onClose={() => setProposing(false)} />}
    </section>
  );
}
