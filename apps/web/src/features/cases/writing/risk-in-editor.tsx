import { useWatch, type UseFormReturn } from 'react-hook-form';

import { announce } from '#shared/announce/announcements.js';
import { useHeldFocus } from '#shared/page/use-held-focus.js';
import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';
import { gainWords } from '../risk/gain-words.js';
import type { Gain } from '../risk/risk.document.js';
import { RiskPanel } from '../risk/risk-panel.js';
import { useCaseRisk } from '../risk/use-case-risk.js';
import { known } from './case-input.js';
import type { AttributeValues, CaseValues } from './case-values.js';

type Props = { readonly caseId: string; readonly form: UseFormReturn<CaseValues, unknown, CaseValues> };

/** How many people the case may be about as the form stands, and the step that gains most, taken with one tap. */
export function RiskInEditor({ caseId, form }: Props) {
  const t = useText();
  const attributes = useWatch({ control: form.control, name: 'attributes' });
  const legalSpheres = useWatch({ control: form.control, name: 'legalSpheres' });
  const { risk, failed } = useCaseRisk(caseId, { attributes: known(attributes), legalSpheres });
  const held = useHeldFocus<HTMLDivElement>(String(risk?.gain?.attribute));

  function coarsen({ attribute, word }: Gain) {
    const words = gainWords(t, { attribute, word });
    if (attribute === 'legalSpheres') {
      const left = legalSpheres.filter((sphere) => sphere !== word);
      form.setValue('legalSpheres', left, { shouldDirty: true });
    } else form.setValue(`attributes.${attribute}`, word as AttributeValues[typeof attribute], { shouldDirty: true });
    announce(
      words.attribute === undefined
        ? t('cases.risk.leftOut', { word: words.word })
        : t('cases.risk.coarsened', { attribute: words.attribute, word: words.word }),
    );
  }

  return (
    <div {...held}>
      <RiskPanel
        risk={risk}
        failed={failed}
        writing
        coarsen={(gain) => {
          const { attribute, word } = gainWords(t, gain);
          return (
            <div className="stack stack--s">
              <div>
                <Button small onClick={() => coarsen(gain)}>
                  {attribute === undefined
                    ? t('cases.risk.leaveOut', { word })
                    : t('cases.risk.coarsen', { attribute })}
                </Button>
              </div>
              <p className="small muted">{t('cases.risk.textToo')}</p>
            </div>
          );
        }}
      />
    </div>
  );
}
