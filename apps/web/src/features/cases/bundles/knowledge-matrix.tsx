import { useId, useRef, type MouseEvent } from 'react';

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
  const changing = useRef(new Map<string, HTMLButtonElement>());

  /** The button goes with its question. Who stands on it goes on to what changes the answer: another press answers no other one. */
  async function sayNo({ currentTarget: pressed }: MouseEvent, questions: readonly Question[]) {
    if (!(await quick.no(questions))) return;
    const [first] = questions;
    const { activeElement } = document;
    if (first && (activeElement === pressed || activeElement === document.body))
      changing.current.get(keyOf(first))?.focus();
  }

  const caseCell = (one: BundledCase) => {
    const unanswered = left.filter(({ bundledCase }) => bundledCase.caseId === one.caseId);
    return (
      <span className="row row--middle">
        {one.code}
        {one.mine && open && unanswered.length > 1 && (
          <Button
            small
            aria-label={t('bundles.knowledge.allNoLabel', { code: one.code, count: unanswered.length })}
            onClick={(press) => sayNo(press, unanswered)}
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
    const question = { bundledCase: one, institution, answer };
    const label = { code: one.code, institution: institution.name, state };
    const change = t(answer === null ? 'bundles.knowledge.yes' : 'bundles.knowledge.change');
    return (
      <span className="stack stack--xs stack--top">
        <Badge tone={answer === null ? 'neutral' : tones[answer]}>{state}</Badge>
        {one.mine && open && (
          <span className="row row--middle row--l knowledge__acts">
            {answer === null && (
              <Button
                small
                aria-label={`${t('bundles.knowledge.no')}: ${t('bundles.knowledge.answerLabel', label)}`}
                onClick={(press) => sayNo(press, [question])}
              >
                {t('bundles.knowledge.no')}
              </Button>
            )}
            <Button
              ref={(button) => {
                if (button) changing.current.set(keyOf(question), button);
                else changing.current.delete(keyOf(question));
              }}
              rank="tertiary"
              small
              aria-label={`${change}: ${t('bundles.knowledge.answerLabel', label)}`}
              onClick={() => onAnswer(question)}
            >
              {change}
            </Button>
          </span>
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

const keyOf = ({ bundledCase, institution }: Question): string => `${bundledCase.caseId} ${institution.id}`;
