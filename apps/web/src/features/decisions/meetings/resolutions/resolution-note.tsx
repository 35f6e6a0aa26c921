import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import type { Resolution } from '../meeting.document.js';
import { OutcomeLine } from './outcome-line.js';
import './resolution-note.css';

/** What became of a point: the outcome, how it came about, dissent as the minutes have it. */
export function ResolutionNote({ resolution, words }: { readonly resolution: Resolution; readonly words: boolean }) {
  const t = useText();
  const { date } = useFormats();
  const { outcome, way, tally, dissent, wording, political, presence, corrections } = resolution;

  return (
    <div className="resolution-note">
      <OutcomeLine outcome={outcome} way={way} tally={tally} />
      {presence && (
        <p className="small muted">
          {t(presence.presumed ? 'meetings.resolution.presumed' : 'meetings.resolution.present', {
            present: presence.present,
            seats: presence.seats,
            needed: presence.needed,
          })}
        </p>
      )}
      {outcome === 'adoptedAsAmended' ? (
        <p>{t('meetings.resolution.amended', { words: wording })}</p>
      ) : (
        words && <p>{wording}</p>
      )}
      {dissent && <p className="small">{t('meetings.resolution.dissent', { text: dissent })}</p>}
      {corrections.map(({ at, outcome: before, reason, wording: was }) => (
        <p key={at} className="small">
          {t('meetings.correct.note', { date: date(at), before: t(`meetings.outcome.${before}`), reason })}
          {was && ` ${t('meetings.correct.words', { words: was })}`}
        </p>
      ))}
      {political &&
        [...political.earlier, political].map(({ body, on, adopted }, place) => (
          <p key={`${place}-${on}`} className="small">
            {t(adopted ? 'meetings.resolution.politicalYes' : 'meetings.resolution.politicalNo', {
              body,
              date: date(on),
            })}
          </p>
        ))}
    </div>
  );
}
