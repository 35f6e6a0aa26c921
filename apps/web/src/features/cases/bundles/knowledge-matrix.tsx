import { useId } from 'react';

import { RefusalMessage } from '#shared/form/refusal-message.js';
import { DataList } from '#shared/list/data-list.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge, type Tone } from '#shared/widgets/badge.js';
import type { Bundle, BundledCase } from './bundle.document.js';
import { openQuestions, type Question } from './questions.js';
import { useQuickNo } from './use-quick-no.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly bundle: Bundle; readonly onAnswer: (question: Question) => void };
type Answer = NonNullable<Bundle['knowledge'][number]['answer']>;

const tones: Readonly<Record<Answer, Tone>> = {
  unknown: 'success',
  knownCoarsened: 'info',
  leftOut: 'warning',
  consented: 'info',
};

/** Cases down, institutions across: whether somebody there knows the case. Only its author answers. */
export function KnowledgeMatrix({ bundle, onAnswer }: Props) {
  const t = useText();
  const heading = useId();
  const { cases, institutions, knowledge, steps } = bundle;
  const open = isOffered(steps, 'bundle:answerKnowledge');

  const quick = useQuickNo(bundle);
  const left = openQuestions(bundle);

  const caseCell = (one: BundledCase) => {
    const unanswered = left.filter(({ bundledCase }) => bundledCase.caseId === one.caseId);
    return (
      <span className="row row--middle">
        {one.code}
        {one.mine && open && unanswered.length > 1 && (
          <Button
            small
            aria-label={t('bundles.knowledge.allNoLabel', { code: one.code, count: unanswered.length })}
            onClick={() => quick.no(unanswered)}
          >
            {t('bundles.knowledge.allNo')}
          </Button>
        )}
      </span>
    );
  };

  const cell = (one: BundledCase, institution: Bundle['institutions'][number]) => {
    const answer =
      knowledge.find(({ caseId, institutionId }) => caseId === one.caseId && institutionId === institution.id)
        ?.answer ?? null;
    const state = answer === null ? t('bundles.knowledge.open') : t(`bundles.short.${answer}`);
    return (
      <span className="row row--middle">
        <Badge tone={answer === null ? 'neutral' : tones[answer]}>{state}</Badge>
        {one.mine && open && answer === null && (
          <Button
            small
            aria-label={`${t('bundles.knowledge.no')}: ${t('bundles.knowledge.answerLabel', { code: one.code, institution: institution.name, state })}`}
            onClick={() => quick.no([{ bundledCase: one, institution, answer }])}
          >
            {t('bundles.knowledge.no')}
          </Button>
        )}
        {one.mine && open && (
          <Button
            rank="tertiary"
            small
            aria-label={`${t(answer === null ? 'bundles.knowledge.yes' : 'bundles.knowledge.change')}: ${t('bundles.knowledge.answerLabel', { code: one.code, institution: institution.name, state })}`}
            onClick={() => onAnswer({ bundledCase: one, institution, answer })}
          >
            {t(answer === null ? 'bundles.knowledge.yes' : 'bundles.knowledge.change')}
          </Button>
        )}
      </span>
    );
  };

  return (
    <section className="stack" aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{t('bundles.knowledge.title')}</h2>
        <p className="muted">{t('bundles.knowledge.lead')}</p>
      </div>
      {quick.refusal && <RefusalMessage refusal={quick.refusal} />}
      {cases.length === 0 || institutions.length === 0 ? (
        <p className="muted">{t('bundles.knowledge.empty')}</p>
      ) : (
        <DataList<BundledCase>
          caption={t('bundles.knowledge.title')}
          rows={cases}
          rowKey={({ caseId }) => caseId}
          empty={null}
          columns={[
            { key: 'case', header: t('bundles.knowledge.case'), names: true, cell: caseCell },
            ...institutions.map((institution) => ({
              key: institution.id,
              header: institution.shortName,
              cell: (one: BundledCase) => cell(one, institution),
            })),
          ]}
        />
      )}
    </section>
  );
}
