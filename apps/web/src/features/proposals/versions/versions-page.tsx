import { useQuery } from '@apollo/client/react';
import { proposalSections } from '@systemblick/domain/proposals/proposal';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { Page } from '#shared/page/page.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useText } from '#shared/texts/use-text.js';
import { VersionsDocument, type Version } from '../proposal/proposal.document.js';
import { sectionsOf } from '../proposal/sections-of.js';
import { evidenceMap } from '../words/evidence.js';
import { Difference } from './difference.js';
import { VersionSelect } from './version-select.js';
import '../proposals.css';
import './versions.css';

/** Two versions of a proposal, word by word. */
export function VersionsPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(VersionsDocument, { variables: { id } });

  if (!data) return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
  return (
    <Page
      crumbs={[
        { label: t('proposals.place'), to: '/projektgruppen' },
        { label: data.proposal?.title ?? '', to: `/vorschlaege/${id}` },
      ]}
      title={t('proposals.versions.title')}
      lead={t('proposals.versions.lead')}
    >
      {data.proposalVersions.length === 0 ? (
        <EmptyState title={t('proposals.versions.noneTitle')}>{t('proposals.versions.none')}</EmptyState>
      ) : (
        <Comparison versions={data.proposalVersions} />
      )}
    </Page>
  );
}

/** The newest version that says something else than the newest of all. */
const lastOther = ([newest, ...others]: readonly Version[]) =>
  others.find((one) => JSON.stringify(one.sections) !== JSON.stringify(newest?.sections)) ?? others[0] ?? newest;

function Comparison({ versions }: { readonly versions: readonly Version[] }) {
  const t = useText();
  const { dateTime } = useFormats();
  const [newer, setNewer] = useState(versions[0]?.number ?? 1);
  const [older, setOlder] = useState(() => lastOther(versions)?.number ?? 1);
  const [after, before] = [newer, older].map((number) => versions.find((version) => version.number === number));
  if (!after || !before) return null;

  const evidence = evidenceMap([...before.evidence, ...after.evidence]);
  const [was, is] = [sectionsOf(before), sectionsOf(after)];
  const changed = proposalSections.filter((section) => was[section] !== is[section]);
  const label = ({ number, occasion, writtenAt, writtenBy }: Version) =>
    t('proposals.versions.label', {
      number,
      occasion: t(`proposals.versions.occasion.${occasion}`),
      when: dateTime(writtenAt),
      who: writtenBy?.name ?? '',
    });

  return (
    <div className="stack stack--xxl">
      <div className="version-choice">
        <VersionSelect
          label={t('proposals.versions.older')}
          value={older}
          versions={versions}
          name={label}
          onChange={setOlder}
        />
        <VersionSelect
          label={t('proposals.versions.newer')}
          value={newer}
          versions={versions}
          name={label}
          onChange={setNewer}
        />
      </div>
      <p role="status">{t('proposals.versions.changed', { count: changed.length })}</p>
      {before.title !== after.title && (
        <section>
          <h2>{t('proposals.section.title')}</h2>
          <Difference before={before.title} after={after.title} evidence={evidence} />
        </section>
      )}
      {(changed.length > 0 ? changed : proposalSections.filter((section) => is[section].trim())).map((section) => (
        <section key={section}>
          <h2>{t(`proposals.section.${section}`)}</h2>
          <Difference before={was[section]} after={is[section]} evidence={evidence} />
        </section>
      ))}
    </div>
  );
}
