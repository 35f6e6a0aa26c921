import { CopyWords } from '../page/copy-words.js';
import { useText } from '../texts/use-text.js';
import { Dialog } from './dialog.js';
import { letGoOfWords, type KeptWords } from './kept-words.js';

/** In place of a window whose thing moved on: what was written in it, to be taken along. */
export function KeptWordsDialog({ kept }: { readonly kept: KeptWords }) {
  const t = useText();
  const words = kept.fields.map(({ label, text }) => (label === '' ? text : `${label}\n${text}`));

  return (
    <Dialog open onClose={letGoOfWords} title={kept.title} role="alertdialog">
      <p>{t('shared.words.movedOn')}</p>
      <CopyWords words={words} />
      <div className="dialog__buttons">
        <button type="button" className="kern-btn kern-btn--primary" onClick={letGoOfWords}>
          {t('shared.words.done')}
        </button>
      </div>
    </Dialog>
  );
}
