import { useId, type ReactNode } from 'react';

import { useText } from '../../../../shared/texts/use-text.js';

const shown = 50;

type Line = { readonly line: number; readonly name: string };

type Props<One extends Line> = {
  readonly title: string;
  readonly lines: readonly One[];
  readonly last: { readonly header: string; readonly value: (line: One) => string };
  readonly more: (count: number) => string;
  readonly children?: ReactNode;
};

/** Lines of a file, the first fifty of them: where each stands, what it is called, and what is to be said of it. */
export function ImportLines<One extends Line>({ title, lines, last, more, children }: Props<One>) {
  const t = useText();
  const id = useId();

  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      <div className="import__table">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('offers.import.line')}</th>
              <th scope="col">{t('offers.field.name')}</th>
              <th scope="col">{last.header}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line) => (
              <tr key={line.line}>
                <td>{line.line}</td>
                <th scope="row">{line.name || '–'}</th>
                <td>{last.value(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > shown && <p className="muted">{more(lines.length - shown)}</p>}
      {children}
    </section>
  );
}
