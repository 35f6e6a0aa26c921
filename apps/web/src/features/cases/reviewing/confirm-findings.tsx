import { useId } from 'react';

import { useText } from '#shared/texts/use-text.js';
import type { CaseDetail, CaseTextParts } from '../case.document.js';
import { textsOf } from '../identifiers/texts-of.js';
import { useSectionName } from '../identifiers/use-section-name.js';

type Finding = NonNullable<CaseDetail['findings']>[number];

type Props = {
  readonly findings: readonly Finding[];
  readonly text: CaseTextParts;
  readonly confirmed: readonly Finding[];
  readonly onConfirmed: (confirmed: readonly Finding[]) => void;
};

/** What the author says to identify nobody: the second person looks at each and agrees, or returns the case. */
export function ConfirmFindings({ findings, text, confirmed, onConfirmed }: Props) {
  const t = useText();
  const sectionName = useSectionName();
  const id = useId();
  const texts = textsOf(text);

  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t('cases.rejected.toConfirm')}</legend>
      <div className="kern-hint">{t('cases.rejected.toConfirmLead')}</div>
      <div className="kern-fieldset__body">
        {findings.map((finding) => {
          const { section, start, end, kind, reason } = finding;
          return (
            <div key={`${section}:${start}`} className="kern-form-check">
              <input
                type="checkbox"
                id={`${id}-${section}-${start}`}
                className="kern-form-check__checkbox"
                checked={confirmed.includes(finding)}
                onChange={({ target: { checked } }) =>
                  onConfirmed(checked ? [...confirmed, finding] : confirmed.filter((one) => one !== finding))
                }
              />
              <label className="kern-label" htmlFor={`${id}-${section}-${start}`}>
                {t('cases.rejected.confirm', {
                  words: texts[section].slice(start, end),
                  kind: t(`cases.identifier.${kind}`),
                  section: sectionName(section),
                  reason: t(`cases.rejected.reason.${reason}`),
                })}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
