import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { OutcomeLine } from '../../meetings/resolutions/outcome-line.js';
import type { PaperResolution, WrittenText } from './paper.document.js';

type Props = Pick<WrittenText, 'points'> & { readonly resolutions?: readonly PaperResolution[] };

/** The numbered Ziffern, each with what it brings about, and with its outcome once it has one. */
export function DecisionPoints({ points, resolutions = [] }: Props) {
  const t = useText();
  const resolutionOf = (number: number) =>
    resolutions.findLast(({ pointNumber }) => pointNumber === number || pointNumber === null);

  if (points.length === 0) return <p className="muted">{t('papers.page.noPoints')}</p>;
  return (
    <ol className="decision-points">
      {points.map(({ number, text, effects }) => {
        const resolution = resolutionOf(number);
        return (
          <li key={number} id={`ziffer-${number}`} className="decision-point">
            <span className="decision-point__number" aria-label={t('papers.page.point', { number })}>
              {number}.
            </span>
            <div className="stack decision-point__body">
              <p className="as-written">{text === '' ? t('papers.page.notWritten') : text}</p>
              <p className="row row--middle paper-badges">
                {effects.map((effect) => (
                  <Badge key={effect} tone={effect === 'politicalDecision' ? 'warning' : 'neutral'}>
                    {t(`papers.effect.${effect}`)}
                  </Badge>
                ))}
              </p>
              {resolution && <PointOutcome resolution={resolution} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What became of a point, how it came about, and what was said and decided beside and after it. */
function PointOutcome({
  resolution: { outcome, way, tally, dissent, political },
}: {
  readonly resolution: PaperResolution;
}) {
  const t = useText();
  const { date } = useFormats();

  return (
    <div className="decision-point__outcome">
      <OutcomeLine outcome={outcome} way={way} tally={tally} />
      {dissent && <p className="small">{t('meetings.resolution.dissent', { text: dissent })}</p>}
      {political && (
        <p className="small">
          {t(political.adopted ? 'meetings.resolution.politicalYes' : 'meetings.resolution.politicalNo', {
            body: political.body,
            date: date(political.on),
          })}
        </p>
      )}
    </div>
  );
}
