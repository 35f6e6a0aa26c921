import { useId, type ReactNode } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { gainWords } from './gain-words.js';
import type { Gain } from './risk.document.js';
import type { CaseRisk } from './use-case-risk.js';

type Props = {
  readonly risk: CaseRisk | undefined;
  readonly failed: boolean;
  /** Whoever reads this writes the case. */
  readonly writing: boolean;
  /** The way to the step that gains most. */
  readonly coarsen?: (gain: Gain) => ReactNode;
};

/** How many people a case may be about, in words, and what would make them more. */
export function RiskPanel({ risk, failed, writing, coarsen }: Props) {
  const t = useText();
  const heading = useId();
  const { list } = useFormats();

  return (
    <section className="stack risk" aria-labelledby={heading}>
      <h3 id={heading} className="panel__title">
        {t('cases.risk.title')}
      </h3>
      {failed && <p className="small">{t('cases.risk.failed')}</p>}
      {risk && (
        <>
          <p className="line line--top" role="status">
            <Icon name={risk.size < risk.needed ? 'warning' : 'info'} />
            <span>
              {t('cases.risk.size', { count: risk.size })}{' '}
              {t(risk.size < risk.needed ? 'cases.risk.few' : 'cases.risk.enough', { needed: risk.needed })}
            </span>
          </p>
          <p className="small muted">
            {t(writing ? 'cases.risk.presented' : 'cases.risk.presentedToOthers', { count: risk.presentedSize })}
          </p>
          {risk.unstated.length > 0 && (
            <p className="small">
              {t('cases.risk.unstated', { names: list(risk.unstated.map((name) => nameOf(t, name))) })}{' '}
              {writing && t('cases.risk.unstatedHow')}
            </p>
          )}
          {risk.gain && <GainLine gain={risk.gain} size={risk.size} />}
          {risk.gain && coarsen?.(risk.gain)}
        </>
      )}
      <p className="small muted">{t('cases.risk.story')}</p>
    </section>
  );
}

function GainLine({ gain, size }: { readonly gain: Gain; readonly size: number }) {
  const t = useText();
  const { attribute, word } = gainWords(t, gain);

  return (
    <p className="small">
      {gain.size > size
        ? attribute === undefined
          ? t('cases.risk.without', { word, count: gain.size })
          : t('cases.risk.coarser', { attribute, word, count: gain.size })
        : attribute === undefined
          ? t('cases.risk.withoutFirst', { word })
          : t('cases.risk.coarserFirst', { attribute, word })}
    </p>
  );
}

const nameOf = (t: ReturnType<typeof useText>, name: CaseRisk['unstated'][number]) =>
  t(name === 'legalSpheres' ? 'cases.about.legalSpheres' : `cases.attribute.${name}`);
