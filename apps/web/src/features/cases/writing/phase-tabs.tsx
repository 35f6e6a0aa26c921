import { regelkreisPhases, type RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import type { ClipboardEvent } from 'react';
import { useWatch, type Control } from 'react-hook-form';

import { useText } from '#shared/texts/use-text.js';
import { Tabs } from '#shared/widgets/tabs.js';
import type { Place, SectionTexts } from '../identifiers/place.js';
import type { CaseValues } from './case-values.js';
import { PhaseField } from './phase-field.js';
import './phase-tabs.css';

type Props = {
  readonly control: Control<CaseValues, unknown, CaseValues>;
  readonly phase: RegelkreisPhase;
  readonly onPhase: (phase: RegelkreisPhase) => void;
  readonly found: { readonly texts: SectionTexts; readonly places: readonly Place[] };
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
};

/** The case's text, a tab for each phase of the Regelkreis; a tab says whether it is filled and what was found in it. */
export function PhaseTabs({ control, phase, onPhase, found, onPaste }: Props) {
  const t = useText();
  const sections = useWatch({ control, name: 'sections' });

  const tabs = regelkreisPhases.map((key) => {
    const count = found.places.filter(({ section }) => section === key).length;
    const filled = sections[key].trim() !== '';
    return {
      key,
      label: (
        <span className={filled ? 'phase-tab phase-tab--filled' : 'phase-tab'}>
          {t(`cases.phase.${key}`)}
          {filled && <span className="kern-sr-only"> {t('cases.write.filled')}</span>}
          {count > 0 && (
            <span className="phase-tab__count">
              <span aria-hidden="true">{count}</span>
              <span className="kern-sr-only"> {t('cases.write.places', { count })}</span>
            </span>
          )}
        </span>
      ),
      content: <PhaseField control={control} phase={key} found={found} onPaste={onPaste} />,
    };
  });

  return <Tabs label={t('cases.write.phases')} tabs={tabs} selected={phase} onSelect={onPhase} />;
}
