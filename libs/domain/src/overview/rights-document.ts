import { clausesOf, type Right, type RightClause, type Rights } from '../kernel/rights.js';
import { rightsByStage } from './rights.js';

const heading = `# Rights

Who may do what, printed from the table the api enforces; do not edit. A holder is a role, a
membership, or a relation to the one thing (author, facilitator, chair …); a state is one of the thing's. What a rule
refuses beyond that says so with its own sentence.
`;

/** The rights table as Markdown, stage by stage; `docs/rights.md` is this text. */
export function rightsDocument(stages: Readonly<Record<string, Rights>> = rightsByStage): string {
  const chapters = Object.entries(stages).map(([stage, rights]) => `## ${stage}\n\n${table(rights)}`);
  return [heading, ...chapters].join('\n');
}

function table(rights: Rights): string {
  const rows = Object.entries(rights).map(([action, right]) => row(action, right));
  return ['| action | who, in which states |', '| --- | --- |', ...rows].join('\n') + '\n';
}

const row = (action: string, right: Right): string => `| \`${action}\` | ${clausesOf(right).map(clause).join('; ')} |`;

const clause = ({ who, states }: RightClause): string =>
  states === 'any' ? who.join(', ') : `${who.join(', ')} (${states.join(', ')})`;
