import { useState } from 'react';
import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { Page } from '#shared/page/page.js';
import { isOffered } from '#shared/page/steps.js';
import { Stepper } from '#shared/page/stepper.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { DraftDialog } from '../proposal/draft-dialog.js';
import { concludeWords, groupStateWords, groupSteps, proposalStateWords } from '../words/states.js';
import { GroupDialog, type GroupMove } from './group-dialog.js';
import { GroupNext } from './group-next.js';
import { GroupMeetings } from './group-meetings.js';
import { GroupTasks } from './group-tasks.js';
import { Occasions } from './occasions.js';
import { Members } from './members.js';
import type { Group } from './group.document.js';
import { WorkingTime } from './working-time.js';
import { Button } from '#shared/widgets/button.js';
import '../proposals.css';

/** A Projektgruppe: its mandate, who sits in it and who is missing, its work and what it proposes. */
export function GroupView({ group }: { readonly group: Group }) {
  const t = useText();
  const { date } = useFormats();
  const [open, setOpen] = useState<GroupMove | 'draft'>();
  const { state, name, steps } = group;

  return (
    <Page
      crumbs={[{ label: t('proposals.place'), to: '/projektgruppen' }]}
      kicker={t('proposals.group.kicker')}
      title={name}
      badge={<StateBadge state={state} states={groupStateWords(t)} />}
      stepper={<Stepper steps={groupSteps(t)} current={state} />}
      next={<GroupNext group={group} onMove={setOpen} />}
      actions={
        <>
          {isOffered(steps, 'projektgruppe:plan') && (
            <Button onClick={() => setOpen('plan')}>{t('proposals.plan.change')}</Button>
          )}
          {isOffered(steps, 'projektgruppe:conclude') && (
            <Button onClick={() => setOpen('conclude')}>{t(concludeWords(state))}</Button>
          )}
        </>
      }
    >
      <div className="stack stack--xxl">
        <section aria-labelledby="mandate">
          <h2 id="mandate" className="section-title">
            {t('proposals.group.mandate')}
          </h2>
          <p className="group-mandate">{group.mandate}</p>
          <dl className="facts group-facts">
            {group.outOfScope && <Fact label={t('proposals.group.outOfScope')}>{group.outOfScope}</Fact>}
            <Fact label={t('proposals.plan.institutions')}>
              {group.institutions.map((one) => one.name).join(', ') || t('proposals.group.open')}
            </Fact>
            <Fact label={t('proposals.list.themes')}>
              <ul className="plain-list">
                {group.themes.map(({ id, title }) => (
                  <li key={id}>
                    <Link to={`/themen/${id}`}>{title}</Link>
                  </li>
                ))}
              </ul>
            </Fact>
            {group.dueOn && (
              <Fact label={t('proposals.group.dueOn')}>
                <span className="badges">
                  {date(group.dueOn)}
                  {group.overdue && <Badge tone="warning">{t('proposals.overdue')}</Badge>}
                </span>
              </Fact>
            )}
            <Fact label={t(group.noneFitsReason ? 'proposals.group.noneFits' : 'proposals.group.existingBody')}>
              {group.existingBody?.name ?? group.noneFitsReason ?? t('proposals.group.open')}
            </Fact>
            <Fact label={t('proposals.group.voice')}>
              {group.voiceInstitutions.map((one) => one.name).join(', ') ||
                (group.voiceAbsenceReason
                  ? t('proposals.group.voiceAbsent', { reason: group.voiceAbsenceReason })
                  : t('proposals.group.open'))}
            </Fact>
            {group.mandatedAt && (
              <Fact label={t('proposals.group.mandated')}>
                {group.mandatedBy
                  ? t('proposals.group.mandatedBy', { name: group.mandatedBy.name, date: date(group.mandatedAt) })
                  : date(group.mandatedAt)}
              </Fact>
            )}
            {group.conclusion && <Fact label={t('proposals.group.conclusion')}>{group.conclusion}</Fact>}
          </dl>
        </section>
        {group.occasions.length > 0 && <Occasions occasions={group.occasions} />}
        <Members group={group} />
        <WorkingTime group={group} />
        {(state === 'active' || group.body) && (
          <>
            <GroupTasks group={group} />
            <GroupMeetings group={group} />
            <section aria-labelledby="group-proposals">
              <h2 id="group-proposals" className="section-title">
                {t('proposals.list.proposals')}
              </h2>
              {group.proposals.length === 0 && <p className="muted">{t('proposals.group.noProposals')}</p>}
              <ul className="open-themes">
                {group.proposals.map((one) => (
                  <li key={one.id}>
                    <Link to={`/vorschlaege/${one.id}`}>{one.title}</Link>
                    <StateBadge state={one.state} states={proposalStateWords(t)} />
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </div>
      {open === 'draft' && (
        <DraftDialog
          themes={group.themes.filter((theme) => theme.state === 'onRoute')}
          projektgruppeId={group.id}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open && open !== 'draft' && <GroupDialog move={open} group={group} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
