import { lazy, Suspense, useMemo, useState } from 'react';
import { Link } from 'react-router';

import { LostWordsAlert } from '#shared/co-editing/lost-words.js';
import { useLostWords } from '#shared/co-editing/use-lost-words.js';
import { useDocumentState, useSharedDocument } from '#shared/co-editing/use-shared-document.js';
import { useLeaveWarning } from '#shared/draft/use-leave-warning.js';
import { Loading } from '#shared/page/loading.js';
import { Page } from '#shared/page/page.js';
import { isOffered } from '#shared/page/steps.js';
import { Stepper } from '#shared/page/stepper.js';
import { fetchPart } from '#shared/server/fetch-part.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { useMe } from '../../people/me-context.js';
import { useLiveEvidence } from '../editor/use-live-evidence.js';
import { useProposalText } from '../editor/use-proposal-text.js';
import { EvidenceContext, evidenceMap } from '../words/evidence.js';
import { proposalStateWords, proposalSteps } from '../words/states.js';
import { Consultation } from './consultation.js';
import { ProposalDialog, type ProposalMove } from './proposal-dialog.js';
import { ProposalNext } from './proposal-next.js';
import type { Proposal } from './proposal.document.js';
import { Reading } from './reading.js';
import { sectionName } from './section-name.js';
import { sectionsOf } from './sections-of.js';
import { ButtonLink } from '#shared/widgets/button-link.js';
import '../proposals.css';
import './proposal.css';

const Writing = lazy(async () => ({ default: (await fetchPart(() => import('../editor/writing.js'))).Writing }));

/** A proposal as the document it is; while it is a draft its group writes in it. */
export function ProposalView({ proposal }: { readonly proposal: Proposal }) {
  const t = useText();
  const { person } = useMe();
  const [move, setMove] = useState<ProposalMove>();
  const about = `proposal:${proposal.id}`;
  const writes = isOffered(proposal.steps, 'proposal:write');
  const shared = useSharedDocument(proposal.room, { about, person: { personId: person.id, name: person.name } });
  const document = useDocumentState(shared);
  const shown = useProposalText(shared?.doc);
  const live = shown?.value;
  const liveEvidence = useLiveEvidence(proposal.id, proposal.room && !writes ? live : undefined);
  const evidence = useMemo(() => evidenceMap(proposal.evidence), [proposal.evidence]);
  useLeaveWarning(document.unsaved > 0 && document.keepsCopy !== true);
  const lost = useLostWords({ personId: person.id, about, open: proposal.room !== null, room: proposal.room });
  const draft = proposal.state === 'draft';
  const takesWords = writes && document.connection !== 'ended' && document.caughtUp;
  const title = live?.title || proposal.title;
  const sections = draft && live ? live.sections : sectionsOf(proposal);

  return (
    <Page
      wide={draft && writes}
      crumbs={[
        { label: t('proposals.place'), to: '/projektgruppen' },
        ...(proposal.projektgruppe
          ? [{ label: proposal.projektgruppe.name, to: `/projektgruppen/${proposal.projektgruppe.id}` }]
          : []),
      ]}
      kicker={t(`proposals.kind.${proposal.kind}`)}
      title={title}
      badge={<StateBadge state={proposal.state} states={proposalStateWords(t)} />}
      lead={
        <>
          {t('proposals.page.by', { name: proposal.body?.name ?? '' })}
          {proposal.theme && (
            <>
              {' '}
              <Link to={`/themen/${proposal.theme.id}`}>{proposal.theme.title}</Link>
            </>
          )}
        </>
      }
      stepper={
        <Stepper
          steps={proposalSteps(t)}
          current={proposal.state}
          {...(proposal.state === 'returned' && { aside: t('proposals.state.returned') })}
        />
      }
      next={<ProposalNext proposal={proposal} sections={sections} onMove={setMove} />}
      actions={<ButtonLink to={`/vorschlaege/${proposal.id}/fassungen`}>{t('proposals.versions.open')}</ButtonLink>}
    >
      <div className="stack stack--xxl">
        <LostWordsAlert
          personId={person.id}
          about={about}
          words={lost}
          nameOf={(place) => sectionName(place, t)}
          shared={takesWords ? shared : undefined}
        />
        {proposal.returnedRemark && (proposal.state === 'returned' || draft) && (
          <Alert kind="warning" title={t('proposals.page.returned')}>
            <p>{proposal.returnedRemark}</p>
          </Alert>
        )}
        {!draft && <Consultation proposal={proposal} onMove={setMove} />}
        {draft && writes && shared && shown && (
          <Suspense fallback={<Loading lines={8} />}>
            <Writing proposal={proposal} shared={shared} text={shown.value} problems={shown.problems} />
          </Suspense>
        )}
        {draft && (!writes || !live) && (
          <EvidenceContext value={liveEvidence}>
            {live ? <Reading sections={live.sections} /> : <Loading lines={8} />}
          </EvidenceContext>
        )}
        {!draft && (
          <EvidenceContext value={evidence}>
            <Reading sections={sectionsOf(proposal)} />
          </EvidenceContext>
        )}
      </div>
      {move && (
        <ProposalDialog move={move} proposal={proposal} sections={sections} onClose={() => setMove(undefined)} />
      )}
    </Page>
  );
}
