import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { v7 } from 'uuid';
import * as z from 'zod/mini';

import { CheckboxGroupField } from '../../../../shared/form/checkbox-group-field.js';
import { DateField } from '../../../../shared/form/date-field.js';
import { FormDialog } from '../../../../shared/form/form-dialog.js';
import { requiredDate } from '../../../../shared/form/rules.js';
import { useSchemaForm } from '../../../../shared/form/use-schema-form.js';
import { Loading } from '../../../../shared/page/loading.js';
import { useText } from '../../../../shared/texts/use-text.js';
import { InstitutionsDocument } from '../../../people/institutions.document.js';
import { inDays, today } from '../../../themes/words/days.js';
import type { PaperDialogProps } from './paper-move.js';
import { AskStatementsDocument } from './paper-moves.document.js';
import { usePaperMove } from './use-paper-move.js';

const schema = z.object({ until: requiredDate(), institutionIds: z.array(z.string()) });
type Values = z.infer<typeof schema>;

/** Whom one asks, and until when. Whoever was asked before is chosen already. */
export function AskDialog({ paper, onClose, onReload }: PaperDialogProps) {
  const t = useText();
  const before = [...new Set(paper.statements.flatMap(({ institution }) => institution?.id ?? []))];
  const form = useSchemaForm(schema, { until: inDays(14), institutionIds: before });
  const { move, running, refusal } = usePaperMove(AskStatementsDocument, 'papers.done.ask', onClose);
  const { data } = useQuery(InstitutionsDocument, { variables: { first: 100 } });
  const [ids] = useState(() => new Map<string, string>());
  const idFor = (institutionId: string) => {
    const id = ids.get(institutionId) ?? v7();
    ids.set(institutionId, id);
    return id;
  };
  const active = data?.institutions.nodes.filter(({ state }) => state === 'active');

  const send = ({ until, institutionIds }: Values) =>
    move({
      input: {
        id: paper.id,
        expectedVersion: paper.version,
        until,
        asked: institutionIds.map((institutionId) => ({ id: idFor(institutionId), institutionId })),
      },
    });

  return (
    <FormDialog
      title={t('papers.ask.title')}
      form={form}
      submit={t('papers.ask.submit')}
      running={running}
      refusal={refusal}
      onSubmit={send}
      onClose={onClose}
      onReload={onReload}
      lead={<p>{t('papers.ask.text')}</p>}
      wide
    >
      <DateField control={form.control} name="until" label={t('papers.ask.until')} min={today()} />
      {active ? (
        <div className="asked">
          <CheckboxGroupField
            control={form.control}
            name="institutionIds"
            label={t('papers.ask.institutions')}
            hint={t('papers.ask.institutionsHint')}
            columns
            choices={active.map(({ id, name, insideAdministration }) => ({
              value: id,
              label: name,
              hint: t(`papers.statement.kind.${insideAdministration ? 'coSignature' : 'statement'}`),
            }))}
          />
        </div>
      ) : (
        <Loading />
      )}
    </FormDialog>
  );
}
