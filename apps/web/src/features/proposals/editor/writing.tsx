import type { Editor } from '@tiptap/react';
import type { Problem } from '@systemblick/co-editing/reading';
import type { EvidenceReference } from '@systemblick/domain/proposals/evidence-reference';
import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';
import { useRef, useState } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { PresenceList } from '#shared/co-editing/presence-list.js';
import { SaveStateBadge } from '#shared/co-editing/save-state-badge.js';
import type { SharedDocument } from '#shared/co-editing/shared-document.js';
import { useDocumentState } from '#shared/co-editing/use-shared-document.js';
import { Sheet } from '#shared/dialog/sheet.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { useMe } from '../../people/me-context.js';
import type { Proposal } from '../proposal/proposal.document.js';
import { SectionList } from '../proposal/section-list.js';
import { EvidenceContext } from '../words/evidence.js';
import { EvidenceDrawer } from './evidence-drawer.js';
import { LinkBubble } from './link-bubble.js';
import { LinkDialog } from './link-dialog.js';
import { livingEditor } from './living-editor.js';
import type { Writer } from './extensions.js';
import { SectionEditor } from './section-editor.js';
import { Toolbar } from './toolbar.js';
import { Unfit } from './unfit.js';
import { useLiveEvidence } from './use-live-evidence.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly proposal: Proposal;
  readonly shared: SharedDocument;
  readonly text: ProposalText;
  readonly problems: readonly Problem[];
};

/** The proposal while its group writes: sections, the text, and what it rests on. */
export function Writing({ proposal, shared, text, problems }: Props) {
  const t = useText();
  const { person } = useMe();
  const state = useDocumentState(shared);
  const evidence = useLiveEvidence(proposal.id, text);
  const [active, setActive] = useState<Editor | null>(null);
  const [drawer, setDrawer] = useState(false);
  const [linking, setLinking] = useState<Editor>();
  const bar = useRef<HTMLDivElement>(null);
  const ended = state.connection === 'ended';
  const writer: Writer = {
    me: { personId: person.id, name: person.name },
    onLink: setLinking,
    onBar: () => bar.current?.querySelector<HTMLButtonElement>('button:enabled')?.focus(),
  };

  /** Where one last wrote; nowhere else, least of all where one does not look. */
  function insert(reference: EvidenceReference) {
    setDrawer(false);
    const chosen = livingEditor(active)?.schema.nodes['evidence'] ? active : null;
    if (!chosen) return announce(t('proposals.evidence.noPlace'), 'info');
    // After the sheet has given the focus back.
    setTimeout(() =>
      livingEditor(chosen)
        ?.chain()
        .focus()
        .insertContent([
          { type: 'evidence', attrs: reference },
          { type: 'text', text: ' ' },
        ])
        .run(),
    );
  }

  const drawerContent = proposal.theme && <EvidenceDrawer themeId={proposal.theme.id} onInsert={insert} />;
  return (
    <EvidenceContext value={evidence}>
      {ended && (
        <Alert kind="warning" role="status">
          {t('proposals.write.ended')}
        </Alert>
      )}
      <div className="proposal-desk">
        <SectionList text={text.sections} />
        <div className="proposal-desk__text">
          <div className="row row--middle row--apart proposal-desk__bar" ref={bar}>
            <Toolbar editor={active} onLink={setLinking}>
              <Button small className="proposal-desk__drawer-button" onClick={() => setDrawer(true)}>
                {t('proposals.evidence.open')}
              </Button>
            </Toolbar>
            <span className="proposal-desk__state">
              <PresenceList shared={shared} />
              <SaveStateBadge shared={shared} />
            </span>
          </div>
          <Unfit problems={problems} place="title" />
          <SectionEditor
            shared={shared}
            section="title"
            label={t('proposals.section.title')}
            writer={writer}
            editable={!ended}
            onFocus={setActive}
          />
          {proposalSections.map((section) => (
            <section key={section} id={`abschnitt-${section}`} className="proposal-section" tabIndex={-1}>
              <h2>{t(`proposals.section.${section}`)}</h2>
              <p className="muted small">{t(`proposals.sectionHint.${section}`)}</p>
              <Unfit problems={problems} place={section} />
              <SectionEditor
                shared={shared}
                section={section}
                label={t(`proposals.section.${section}`)}
                writer={writer}
                editable={!ended}
                onFocus={setActive}
              />
            </section>
          ))}
          <LinkBubble editor={active} onEdit={setLinking} />
        </div>
        <aside className="proposal-desk__evidence" aria-label={t('proposals.evidence.title')}>
          <h2 className="proposal-desk__evidence-title">{t('proposals.evidence.title')}</h2>
          <p className="muted small">{t('proposals.evidence.lead')}</p>
          {drawerContent}
        </aside>
      </div>
      <Sheet open={drawer} onClose={() => setDrawer(false)} title={t('proposals.evidence.title')}>
        {drawerContent}
      </Sheet>
      {linking && <LinkDialog editor={linking} onClose={() => setLinking(undefined)} />}
    </EvidenceContext>
  );
}
