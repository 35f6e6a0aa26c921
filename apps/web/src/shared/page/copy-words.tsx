import { useState } from 'react';

import { useText } from '../texts/use-text.js';
import { Button } from '../widgets/button.js';
import './copy-words.css';

type Props = {
  readonly words: readonly string[];
  /** What it is; unless said, what somebody has written. */
  readonly label?: string;
};

/** What was written, to be read, marked and taken along. */
export function CopyWords({ words, label }: Props) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const written = words.join('\n\n');

  async function copy() {
    await navigator.clipboard.writeText(written).then(
      () => setCopied(true),
      () => undefined,
    );
  }

  return (
    <div className="copy-words">
      <textarea
        className="copy-words__text"
        aria-label={label ?? t('fields.words.written')}
        readOnly
        rows={Math.min(10, written.split('\n').length + Math.floor(written.length / 80) + 1)}
        value={written}
      />
      <Button small onClick={() => copy()}>
        {t(copied ? 'fields.words.copied' : 'fields.words.copy')}
      </Button>
      <span role="status" className="kern-sr-only">
        {copied && t('fields.words.copied')}
      </span>
    </div>
  );
}
