import { CopyWords } from '../page/copy-words.js';
import { useText } from '../texts/use-text.js';
import { Dialog } from './dialog.js';
import { letGoOfWords, type KeptWords } from './kept-words.js';
import { Button } from '../widgets/button.js';

/** In place of a window whose thing moved on: what was written in it, to be taken along. */
export function KeptWordsDialog({ kept }: { readonly kept: KeptWords }) {
  const t = useText();
  const words = kept.fields.map(({ label, text }) => (label === '' ? text : `${label}\n${text}`));

  return (
    <Dialog open onClose={letGoOfWords} title={kept.title} role="alertdialog">
      <p>{t('fields.words.movedOn')}</p>
      <CopyWords words={words} />
      <div className="dialog__buttons">
        <Button rank="primary" onClick={letGoOfWords}>
          {t('fields.words.done')}
        </Button>
      </div>
    </Dialog>
  );
}
