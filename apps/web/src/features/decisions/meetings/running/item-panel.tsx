import { Link } from 'react-router';

import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { BallotCard } from '../ballots/ballot-card.js';
import { itemPlace } from '../item-place.js';
import type { Item, Meeting } from '../meeting.document.js';
import { CorrectStep } from '../resolutions/correct-step.js';
import { PoliticalStep } from '../resolutions/political-step.js';
import { ResolutionNote } from '../resolutions/resolution-note.js';
import { ballotsOf, isDone, newestOn, resolutionsOf } from '../standing.js';
import { MemberMoves } from './member-moves.js';
import { PartialityList } from './partiality-list.js';
import './item-panel.css';

/** One item: what it is about, its points and what was resolved on each, its ballots. */
export function ItemPanel({ meeting, item }: { readonly meeting: Meeting; readonly item: Item }) {
  const t = useText();
  const { kind, subject, rapporteur, voteDemanded, number, title } = item;
  const ballots = ballotsOf(meeting, item).filter(({ state }) => state !== 'cancelled');
  const resolutions = resolutionsOf(meeting, item);
  const place = itemPlace(item);
  const whole = kind === 'beschlussvorlage' ? undefined : resolutions.at(-1);

  return (
    <article className="item-panel stack">
      <header>
        <p className="page__kicker">
          {t('meetings.item.kicker', { number })} · {t(`meetings.kind.${kind}`)}
        </p>
        <h2>{title}</h2>
        {rapporteur && <p className="muted">{t('meetings.item.rapporteur', { name: rapporteur.name })}</p>}
        {voteDemanded && !isDone(meeting, item) && <Badge tone="warning">{t('meetings.item.voteDemanded')}</Badge>}
      </header>
      {subject && place !== undefined && (
        <p>
          <Link to={place}>{[subject.number, subject.title].filter((part) => part !== null).join(' · ')}</Link>
        </p>
      )}
      {kind === 'themenspeicher' && (
        <p>
          <Link to="/themenspeicher">{t('meetings.item.toThemenspeicher')}</Link>
        </p>
      )}
      {kind === 'beschlussvorlage' && !subject && <p className="muted">{t('meetings.item.notReadable')}</p>}
      {ballots
        .filter(({ state }) => state === 'open')
        .map((ballot) => (
          <BallotCard key={ballot.id} meeting={meeting} ballot={ballot} />
        ))}
      {subject && subject.points.length > 0 && (
        <ol className="points">
          {subject.points.map((point) => {
            const resolution = newestOn(resolutions, point.number);
            return (
              <li key={point.number} className="point">
                <span className="point__number">{t('meetings.item.point', { number: point.number })}</span>
                <div>
                  <p>{point.text}</p>
                  {point.politicalDecision && <p className="small muted">{t('meetings.item.political')}</p>}
                  {resolution ? (
                    <>
                      <ResolutionNote resolution={resolution} words={resolution.wording !== point.text} />
                      <CorrectStep meeting={meeting} resolution={resolution} />
                      {point.politicalDecision && <PoliticalStep resolution={resolution} />}
                    </>
                  ) : (
                    item.openPoints.includes(point.number) && (
                      <p className="small muted">{t('meetings.item.pointOpen')}</p>
                    )
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      )}
      {whole && <ResolutionNote resolution={whole} words={whole.wording !== title} />}
      {whole && <CorrectStep meeting={meeting} resolution={whole} />}
      {ballots
        .filter(({ state }) => state !== 'open')
        .map((ballot) => (
          <BallotCard key={ballot.id} meeting={meeting} ballot={ballot} />
        ))}
      <PartialityList meeting={meeting} item={item} />
      <MemberMoves meeting={meeting} item={item} />
    </article>
  );
}
