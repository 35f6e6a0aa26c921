import { AskFirstButton } from '#shared/dialog/ask-first-button.js';
import { isOffered } from '#shared/page/steps.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { meetingPage, type Item, type Meeting } from '../meeting.document.js';
import './item-panel.css';

/** Who has declared Befangenheit on an item, and whether they vote on it. */
export function PartialityList({ meeting, item }: { readonly meeting: Meeting; readonly item: Item }) {
  const t = useText();
  const deciding = useAct('decidePartiality', meetingPage, { done: 'meetings.done.decidePartiality' });
  const decides =
    isOffered(meeting.steps, 'meeting:decidePartiality') && meeting.body?.rules.partiality === 'exclusion';

  if (item.partialities.length === 0) return null;
  return (
    <section className="partialities">
      <h3>{t('meetings.partiality.title')}</h3>
      <ul>
        {item.partialities.map(({ person, ground, votes }) => (
          <li key={person?.id ?? ground}>
            <p>
              <strong>{person?.name}</strong>: {ground}
            </p>
            <p className="small muted">{t(votes ? 'meetings.partiality.votes' : 'meetings.partiality.excluded')}</p>
            {decides && person && (
              <AskFirstButton
                small
                label={t(votes ? 'meetings.partiality.exclude' : 'meetings.partiality.admit')}
                title={t('meetings.asking.partiality')}
                onConfirm={() =>
                  deciding.send({ id: meeting.id, itemId: item.id, personId: person.id, excluded: votes })
                }
                running={deciding.running}
                refusal={deciding.refusal}
              >
                {t(votes ? 'meetings.asking.excludeText' : 'meetings.asking.admitText', { name: person.name })}
              </AskFirstButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
