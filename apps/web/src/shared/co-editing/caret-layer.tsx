import { Fragment } from 'react';
import type * as Y from 'yjs';

import type { Writer } from './use-field-presence.js';

type Props = {
  readonly text: Y.Text;
  readonly value: string;
  readonly writers: readonly Writer[];
  readonly minRows: number;
};

/** Behind the field: the same text, unseen. It makes the field as high as its text and has the carets of the others. */
export function CaretLayer({ value, writers, minRows }: Props) {
  const carets = writers
    .flatMap(({ personId, name, hue, offset }) => {
      const at = offset();
      return at === undefined ? [] : [{ personId, name, hue, at: Math.min(at, value.length) }];
    })
    .sort((one, other) => one.at - other.at);
  const edges = carets.map(({ at }) => at);

  return (
    <div className={`shared-text__layer shared-text__layer--${Math.min(minRows, 6)}`} aria-hidden="true">
      {value.slice(0, edges[0] ?? value.length)}
      {carets.map(({ personId, name, hue, at }, place) => (
        <Fragment key={personId}>
          <span className={`caret caret--${hue}`}>
            <span className="caret__name">{name.split(' ')[0]}</span>
          </span>
          {value.slice(at, edges[place + 1] ?? value.length)}
        </Fragment>
      ))}
      {'\n'}
    </div>
  );
}
