import type { Paper } from './paper.document.js';
import { Completeness } from './completeness.js';
import { Evidence } from './evidence.js';
import { Files } from './files.js';
import { Integrity } from './integrity.js';
import type { PaperMove } from './paper-move.js';
import { Statements } from './statements.js';

type Props = { readonly paper: Paper; readonly onMove: (move: PaperMove) => void };

/** What is known about a paper, beside it. */
export function PaperRail({ paper, onMove }: Props) {
  const inWork = paper.state === 'draft' || paper.state === 'statements';

  return (
    <aside className="stack paper__rail">
      {inWork && <Completeness paper={paper} />}
      {paper.statementCounts && <Statements paper={paper} onMove={onMove} />}
      <Evidence paper={paper} />
      <Files paper={paper} />
      {paper.textHash !== null && <Integrity hash={paper.textHash} />}
    </aside>
  );
}
