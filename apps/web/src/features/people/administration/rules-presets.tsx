import { presetNames, rulesPresets, type PresetName } from '@systemblick/domain/people/rules-presets';
import { useId } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly applied: PresetName | undefined; readonly onApply: (name: PresetName) => void };

/** Ready-made rules to begin with, with where they come from and whether a lawyer has looked. */
export function RulesPresets({ applied, onApply }: Props) {
  const t = useText();
  const heading = useId();
  const sources = applied ? rulesPresets[applied].sources : [];

  return (
    <section className="card stack" aria-labelledby={heading}>
      <div>
        <h2 id={heading} className="panel__title">
          {t('administration.rules.presets')}
        </h2>
        <p className="muted">{t('administration.rules.presetsHint')}</p>
      </div>
      <ul className="stack">
        {presetNames.map((name) => (
          <li key={name} className="preset">
            <Button small onClick={() => onApply(name)}>
              {t(`administration.rules.${name}`)}
            </Button>
            <span className="muted small">{t(`administration.rules.${name}Hint`)}</span>
          </li>
        ))}
      </ul>
      {applied && (
        <Alert kind="info" role="status">
          <p>{t('administration.rules.applied', { name: t(`administration.rules.${applied}`) })}</p>
          {sources.length > 0 && (
            <details>
              <summary>{t('administration.rules.sources')}</summary>
              <ul>
                {sources.map(({ rule, source, checked }) => (
                  <li key={rule} className="small">
                    {t(`administration.rules.${rule === 'quorum' ? 'quorumKind' : rule}`)}: {source}
                    {!checked && ` (${t('administration.rules.unchecked')})`}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </Alert>
      )}
    </section>
  );
}
