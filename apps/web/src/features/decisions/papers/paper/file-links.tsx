import type { ReactNode } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { Paper } from './paper.document.js';

export type PaperFile = Paper['files'][number];
type Props = {
  readonly files: readonly PaperFile[];
  readonly action?: (file: PaperFile) => ReactNode;
};

/** The files of a paper, each a download. */
export function FileLinks({ files, action }: Props) {
  const t = useText();
  const { number } = useFormats();

  return (
    <ul className="stack stack--m rail-list">
      {files.map((file) => (
        <li key={file.id} className="file">
          <a href={file.link} download={file.name}>
            <Icon name="download" />
            {file.name}
          </a>
          <span className="small muted">{t('papers.files.size', { size: number(Math.ceil(file.size / 1024)) })}</span>
          {action?.(file)}
        </li>
      ))}
    </ul>
  );
}
