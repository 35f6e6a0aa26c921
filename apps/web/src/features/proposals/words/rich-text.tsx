import { partsOfLine, type TextPart } from '@systemblick/domain/proposals/evidence-reference';
import { cellsOfRow, saidLine } from '@systemblick/domain/proposals/text-table';
import type { ReactNode } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { evidenceWords } from './evidence-words.js';
import { useEvidence } from './evidence.js';
import { TextLink } from './text-link.js';
import { TextTable } from './text-table.js';
import './rich-text.css';

/** A stored text as it is read: paragraphs, lists, tables, emphasis, links, and what its references point at. */
export function RichText({ text }: { readonly text: string }) {
  return (
    <div className="rich-text">
      {text
        .split(/\n{2,}/)
        .filter((block) => block.trim())
        .map((block, place) => (
          <Block key={place} lines={block.split('\n')} />
        ))}
    </div>
  );
}

function Block({ lines }: { readonly lines: readonly string[] }) {
  const rows = lines.map(cellsOfRow).filter((row) => row !== undefined);
  if (rows.length > 0 && rows.length === lines.length) return <TextTable rows={rows} lines={Lines} />;
  return <Lines lines={lines.map(saidLine)} />;
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const shapes = [...groups(lines)];
  return shapes.map(({ list, items }, place) => {
    if (list === null)
      return (
        <p key={place}>{items.map((item, at) => [at > 0 && <br key={`br-${at}`} />, <Line key={at} line={item} />])}</p>
      );
    const List = list;
    return (
      <List key={place}>
        {items.map((item, at) => (
          <li key={at}>
            <Line line={item} />
          </li>
        ))}
      </List>
    );
  });
}

type Group = { readonly list: 'ul' | 'ol' | null; readonly items: string[] };

function groups(lines: readonly string[]): readonly Group[] {
  const found: Group[] = [];
  for (const line of lines) {
    const item = /^(- |\d+\. )(.*)$/.exec(line);
    const list = item ? (item[1] === '- ' ? 'ul' : 'ol') : null;
    const text = item ? (item[2] ?? '') : line;
    const last = found.at(-1);
    if (last?.list === list) last.items.push(text);
    else found.push({ list, items: [text] });
  }
  return found;
}

function Line({ line }: { readonly line: string }) {
  return partsOfLine(line).map((part, place) => <Part key={place} part={part} />);
}

function Part({ part }: { readonly part: TextPart }): ReactNode {
  if (part.part === 'reference') return <Reference part={part} />;
  const slanted = part.italic ? <em>{part.text}</em> : part.text;
  const words = part.bold ? <strong>{slanted}</strong> : slanted;
  return part.link === undefined ? words : <TextLink address={part.link}>{words}</TextLink>;
}

function Reference({ part: { reference } }: { readonly part: Extract<TextPart, { part: 'reference' }> }) {
  const t = useText();
  const evidence = useEvidence(reference);
  return (
    <span className={`evidence-ref${evidence?.erased || evidence?.missing ? ' evidence-ref--gone' : ''}`}>
      {evidenceWords(t, evidence)}
    </span>
  );
}
