import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import type { EvidenceKind } from '@systemblick/domain/proposals/evidence-reference';

import { useText } from '#shared/texts/use-text.js';
import { evidenceWords } from '../words/evidence-words.js';
import { useEvidence } from '../words/evidence.js';

/** A reference as it stands in the text while one writes: the words come from where it points. */
export function EvidenceChip({ node, selected }: ReactNodeViewProps) {
  const t = useText();
  const evidence = useEvidence({ kind: node.attrs['kind'] as EvidenceKind, id: String(node.attrs['id']) });
  const gone = evidence?.erased || evidence?.missing;

  return (
    <NodeViewWrapper
      as="span"
      className={`evidence-ref${gone ? ' evidence-ref--gone' : ''}${selected ? ' evidence-ref--selected' : ''}`}
      contentEditable={false}
    >
      {evidenceWords(t, evidence)}
    </NodeViewWrapper>
  );
}
