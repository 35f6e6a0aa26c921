import { AskFirstButton } from '../../../shared/dialog/ask-first-button.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { RefusalMessage } from '../../../shared/form/refusal-message.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Icon } from '../../../shared/widgets/icon.js';
import { useMove } from '../use-move.js';
import type { Group } from './group.document.js';
import { ConfirmWorkingTimeDocument } from './group-moves.document.js';

type Props = { readonly group: Group; readonly onReload: () => unknown };

/** Whether the leaders stand by the time their people give. */
export function WorkingTime({ group: { id, version, workingTime }, onReload }: Props) {
  const t = useText();
  const { date } = useFormats();
  const { move, running, refusal } = useMove(ConfirmWorkingTimeDocument, 'proposals.done.confirm');

  if (workingTime.length === 0) return null;
  return (
    <section aria-labelledby="working-time">
      <h2 id="working-time" className="section-title" tabIndex={-1}>
        {t('proposals.time.title')}
      </h2>
      {refusal && <RefusalMessage refusal={refusal} onReload={onReload} />}
      <ul className="time-list">
        {workingTime.map(({ institution, confirmedAt, confirmedBy, mine }) => (
          <li key={institution?.id}>
            <Icon name={confirmedAt ? 'success' : 'clock'} className={confirmedAt ? 'time-list__given' : ''} />
            <span className="time-list__name">{institution?.name}</span>
            <span className="muted">
              {confirmedAt
                ? t('proposals.time.given', { name: confirmedBy?.name ?? '', date: date(confirmedAt) })
                : t('proposals.time.open')}
            </span>
            {mine && institution && (
              <AskFirstButton
                look="secondary-small"
                label={t('proposals.time.confirm')}
                of={`: ${institution.name}`}
                title={t('proposals.time.askTitle', { institution: institution.name })}
                version={version}
                onConfirm={(expectedVersion) => move({ input: { id, expectedVersion, institutionId: institution.id } })}
                running={running}
                refusal={refusal}
              >
                <p>{t('proposals.time.askText')}</p>
              </AskFirstButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
