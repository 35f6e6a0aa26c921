import { useState } from 'react';

import { announce } from '../../../shared/announce/announcements.js';
import { ReasonDialog } from '../../../shared/dialog/reason-dialog.js';
import { RefusalMessage } from '../../../shared/form/refusal-message.js';
import { anew } from '../../../shared/server/anew.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { NominationsDocument, PassOverNominationDocument, type Nomination } from '../nominations.document.js';
import { CaseBundleDocument, type Bundle } from './bundle.document.js';
import { AddCaseDocument } from './bundle-moves.document.js';

type Props = { readonly nomination: Nomination; readonly bundle: Bundle | undefined };

/** Take a nominated case in, or pass it over. One that has not reached Monitoring needs a reason, asked for when it is refused. */
export function NominationActions({ nomination, bundle }: Props) {
  const t = useText();
  const title = nomination.case?.title ?? t('bundles.cases.untitled');
  const [early, setEarly] = useState(false);
  const again = { refetchQueries: [NominationsDocument, CaseBundleDocument] };
  const add = useMutationWithRefusal(AddCaseDocument, {
    ...again,
    onRefused: ({ code }) => setEarly(code === 'EARLY_CASE_NEEDS_REASON'),
  });
  const passOver = useMutationWithRefusal(PassOverNominationDocument, again);
  const refusal = passOver.refusal ?? (early ? undefined : add.refusal);

  async function take(earlyReason: string | null, expectedVersion: number | undefined) {
    if (!bundle || expectedVersion === undefined) return;
    anew(passOver);
    const { id } = bundle;
    const taken = await add.run({ input: { id, expectedVersion, nominationId: nomination.id, earlyReason } });
    if (!taken) return;
    setEarly(false);
    announce(t('bundles.nominations.taken'));
  }

  async function leave() {
    anew(add);
    const { id, version: expectedVersion } = nomination;
    if (await passOver.run({ input: { id, expectedVersion } })) announce(t('bundles.nominations.passedOver'));
  }

  return (
    <div className="rows__actions">
      {bundle && (
        <button
          type="button"
          className="kern-btn kern-btn--primary kern-btn--small"
          aria-label={t('bundles.nominations.takeLabel', { title })}
          aria-disabled={add.running}
          onClick={() => add.running || void take(null, bundle.version)}
        >
          {t('bundles.nominations.take')}
        </button>
      )}
      <button
        type="button"
        className="kern-btn kern-btn--secondary kern-btn--small"
        aria-label={t('bundles.nominations.passOverLabel', { title })}
        aria-disabled={passOver.running}
        onClick={() => passOver.running || void leave()}
      >
        {t('bundles.nominations.passOver')}
      </button>
      {refusal && <RefusalMessage refusal={refusal} />}
      <ReasonDialog
        open={early}
        onClose={() => setEarly(false)}
        title={t('bundles.nominations.earlyTitle')}
        reasonLabel={t('bundles.nominations.earlyReason')}
        confirm={t('bundles.nominations.take')}
        version={bundle?.version}
        onConfirm={take}
        running={add.running}
        refusal={add.refusal?.code === 'EARLY_CASE_NEEDS_REASON' ? undefined : add.refusal}
      >
        <p>{t('bundles.nominations.earlyText')}</p>
        <p className="rows__name">{title}</p>
      </ReasonDialog>
    </div>
  );
}
