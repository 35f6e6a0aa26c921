import * as Y from 'yjs';

import { ConsultMembers } from '@systemblick/api/proposals/consult-members';
import { HandInProposal } from '@systemblick/api/proposals/hand-in-proposal';
import { WriteProposal, type DraftCommand } from '@systemblick/api/proposals/write-proposal';
import { writeText } from '@systemblick/co-editing/proposals/rich-text-writer';
import { initialText, sectionFragment } from '@systemblick/co-editing/text/document';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import {
  proposalSections,
  type ConsultationAnswer,
  type Proposal,
  type ProposalId,
  type ProposalText,
} from '@systemblick/domain/proposals/proposal';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Story } from '../story/story.js';
import { which } from '../story/which.js';

type Answer = { readonly answer: ConsultationAnswer; readonly remark: string | null };

/** A proposal from its first line to the coordination's desk, written in its shared document. */
export class DemoProposal {
  private readonly doc = new Y.Doc();

  private constructor(
    private readonly story: Story,
    private proposal: Proposal,
  ) {
    Y.applyUpdate(this.doc, initialText());
  }

  static async draft(story: Story, by: string, about: Omit<DraftCommand, 'id'>): Promise<DemoProposal> {
    const command = { ...about, id: newId<'Proposal'>() };
    const drafted = await story.act(by, 'proposal:draft', WriteProposal, (writing, actor) =>
      writing.draft(actor, command),
    );
    return new DemoProposal(story, drafted);
  }

  get id(): ProposalId {
    return this.proposal.id;
  }

  /** Writes these sections in place of what stood there. */
  async write(by: string, sections: ProposalText['sections']): Promise<void> {
    const before = Y.encodeStateVector(this.doc);
    this.doc.transact(() => {
      for (const key of proposalSections) {
        const section = sectionFragment(this.doc, key);
        section.delete(0, section.length);
        writeText(section, sections[key]);
      }
    });
    const update = Y.encodeStateAsUpdate(this.doc, before);
    await this.story.act(by, 'proposal:write', WriteProposal, (writing, actor) =>
      writing.write(actor, this.id, update),
    );
  }

  async consult(by: string, until: CivilDate): Promise<void> {
    this.proposal = await this.story.act(by, 'proposal:consult', ConsultMembers, (members, actor) =>
      members.consult(actor, which(this.proposal), until),
    );
  }

  async answer(by: string, given: Answer): Promise<void> {
    this.proposal = await this.story.act(by, 'proposal:answer', ConsultMembers, (members, actor) =>
      members.answer(actor, this.id, given),
    );
  }

  async resume(by: string): Promise<void> {
    this.proposal = await this.story.act(by, 'proposal:resume', WriteProposal, (writing, actor) =>
      writing.resume(actor, which(this.proposal)),
    );
  }

  async submitOwn(by: string): Promise<void> {
    this.proposal = await this.story.act(by, 'proposal:submitOwn', HandInProposal, (handing, actor) =>
      handing.submitOwn(actor, which(this.proposal)),
    );
  }
}
