import { useState } from 'react';

import { AskFirstButton } from '#shared/dialog/ask-first-button.js';
import { useAct } from '#shared/move/use-act.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { adoptionStateWords } from '../words/adoption-states.js';
import { newId } from '#shared/form/new-id.js';
import { AnswerAdoptionDialog } from './answer-adoption-dialog.js';
import {
  adoptionParts,
  PaperMeasuresDocument,
  type Adoption,
  type CarriedResolution,
} from './paper-measures.document.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly resolution: CarriedResolution;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly asks: boolean;
};

/** Which Kommunen of the Kreis take the resolution over. */
export function Adoptions({ resolution, members, asks }: Props) {
  const t = useText();
  const [answering, setAnswering] = useState<Adoption>();
  const asking = useAct('askAdoption', adoptionParts, {
    done: 'follow-up.done.askAdoption',
    also: [PaperMeasuresDocument],
  });
  const asked = new Set(resolution.adoptions.map(({ memberMunicipality }) => memberMunicipality?.id));
  const left = members.filter(({ id }) => !asked.has(id));
  const adopted = resolution.adoptions.filter(({ state }) => state === 'adopted').length;

  async function askAll() {
    for (const { id: memberMunicipalityId } of left)
      if (!(await asking.send({ id: newId(), resolutionId: resolution.id, memberMunicipalityId }))) return false;
    return true;
  }

  if (resolution.adoptions.length === 0 && !asks) return null;
  return (
    <details className="adoptions" open={resolution.adoptions.length > 0}>
      <summary>{t('follow-up.adoption.title', { adopted, all: members.length })}</summary>
      <ul className="adoptions__list">
        {resolution.adoptions.map((adoption) => (
          <li key={adoption.id}>
            <span className="adoptions__name">{adoption.memberMunicipality?.name}</span>
            <StateBadge state={adoption.state} states={adoptionStateWords(t)} />
            {adoption.note && <span className="muted">{adoption.note}</span>}
            {isOffered(adoption.steps, 'adoption:adopt') && (
              <Button rank="tertiary" small onClick={() => setAnswering(adoption)}>
                {t('follow-up.adoption.answer')}
                <span className="kern-sr-only"> {adoption.memberMunicipality?.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asks && left.length > 0 && (
        <AskFirstButton
          small
          label={t('follow-up.adoption.ask', { count: left.length })}
          title={t('follow-up.adoption.askTitle')}
          onConfirm={askAll}
          running={asking.running}
          refusal={asking.refusal}
        >
          {t('follow-up.adoption.askText', { names: left.map(({ name }) => name).join(', ') })}
        </AskFirstButton>
      )}
      {answering && <AnswerAdoptionDialog adoption={answering} onClose={() => setAnswering(undefined)} />}
    </details>
  );
}
