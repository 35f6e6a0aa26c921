import { useState } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import type { CaseDetail } from '../case.document.js';
import { CaseTextView } from './case-text-view.js';

type ReleasedText = CaseDetail['releasedTexts'][number];
type Props = { readonly texts: readonly ReleasedText[]; readonly withdrawn: boolean };

/** The released texts of a case. Each is immutable; the newest is shown first, older ones on demand. */
export function Versions({ texts, withdrawn }: Props) {
  const t = useText();
  const { date } = useFormats();
  const [chosen, setChosen] = useState<number>();
  const shown = texts.find(({ number }) => number === chosen) ?? texts.at(-1);

  if (!shown) return null;
  return (
    <section className="stack case-versions" aria-label={t('cases.read.versions')}>
      {texts.length === 1 ? (
        <p className="muted">{t('cases.read.versionOf', { number: shown.number, date: date(shown.releasedAt) })}</p>
      ) : (
        <div className="kern-form-input versions__choice">
          <label className="kern-label" htmlFor="version">
            {t('cases.read.versions')}
          </label>
          <div className="kern-form-input__select-wrapper">
            <select
              id="version"
              className="kern-form-input__select"
              value={shown.number}
              onChange={(event) => setChosen(Number(event.target.value))}
            >
              {texts.toReversed().map(({ number, releasedAt }) => (
                <option key={number} value={number}>
                  {t('cases.read.versionOf', { number, date: date(releasedAt) })}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
      {shown.riskAcceptance && (
        <Alert kind="info" title={t('cases.read.acceptance')}>
          <p className="as-written">{shown.riskAcceptance}</p>
        </Alert>
      )}
      <VersionText version={shown} withdrawn={withdrawn} />
    </section>
  );
}

function VersionText({
  version: { text, erasedAt },
  withdrawn,
}: {
  readonly version: ReleasedText;
  readonly withdrawn: boolean;
}) {
  const t = useText();
  const { date } = useFormats();

  if (text && !withdrawn) return <CaseTextView text={text} />;
  if (erasedAt) return <p className="muted">{t('cases.read.erased', { date: date(erasedAt) })}</p>;
  return withdrawn ? null : <p className="muted">{t('cases.read.notReadable')}</p>;
}
