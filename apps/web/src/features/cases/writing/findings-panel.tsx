import { useId, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { isSuspect, type Place, type SectionTexts } from '../identifiers/place.js';
import { countByKind } from '../identifiers/count-by-kind.js';
import { useSectionName } from '../identifiers/use-section-name.js';
import { Button } from '#shared/widgets/button.js';
import type { CaseValues } from './case-values.js';
import { RejectFinding } from './reject-finding.js';
import { RejectedWords } from './rejected-words.js';
import './findings-panel.css';

type Props = {
  readonly form: UseFormReturn<CaseValues, unknown, CaseValues>;
  /** Without what was rejected. */
  readonly found: { readonly texts: SectionTexts; readonly places: readonly Place[] };
  readonly empty: boolean;
  readonly onShow: (place: Place) => void;
};

/** What in the text identifies somebody: counted by kind, and shown one by one. */
export function FindingsPanel({ form, found: { texts, places }, empty, onShow }: Props) {
  const t = useText();
  const sectionName = useSectionName();
  const heading = useId();
  const [at, setAt] = useState<number>();
  const shown = at === undefined || places.length === 0 ? undefined : at % places.length;
  const current = shown === undefined ? undefined : places[shown];
  const toLookAt = places.filter(isSuspect).length;
  const certain = places.length - toLookAt;

  function go(step: 1 | -1) {
    const from = shown ?? (step === 1 ? -1 : 0);
    const next = (from + step + places.length) % places.length;
    const place = places[next];
    setAt(next);
    if (place) onShow(place);
  }

  return (
    <section className="findings" aria-labelledby={heading}>
      <h2 id={heading} className="panel__title">
        {t('cases.findings.title')}
      </h2>
      <p className={`line line--top findings__state findings__state--${certain > 0 ? 'some' : 'none'}`} role="status">
        {!empty && <Icon name={certain > 0 ? 'warning' : 'info'} />}
        <span>
          {certain > 0
            ? t('cases.findings.some', { count: certain })
            : t(empty ? 'cases.findings.noneYet' : 'cases.findings.none')}
          {toLookAt > 0 && ` ${t('cases.findings.look', { count: toLookAt })}`}
        </span>
      </p>
      {places.length > 0 && (
        <>
          <ul className="stack stack--none findings__kinds" aria-label={t('cases.findings.kinds')}>
            {countByKind(places).map(({ kind, count }) => (
              <li key={kind}>
                <span>{t(`cases.identifier.${kind}`)}</span> <span className="findings__count">{count}</span>
              </li>
            ))}
          </ul>
          <div className="row">
            <Button small onClick={() => go(-1)}>
              {t('cases.findings.previous')}
            </Button>
            <Button small onClick={() => go(1)}>
              {t('cases.findings.next')}
            </Button>
          </div>
          {current && shown !== undefined && (
            <p className="small muted" role="status">
              {t('cases.findings.place', {
                place: shown + 1,
                of: places.length,
                kind: t(`cases.identifier.${current.kind}`),
                section: sectionName(current.section),
              })}
            </p>
          )}
          {current && !isSuspect(current) && (
            <RejectFinding key={`${current.section}:${current.start}`} form={form} place={current} texts={texts} />
          )}
        </>
      )}
      <RejectedWords form={form} />
      <p className="small muted">{t('cases.findings.names')}</p>
    </section>
  );
}
