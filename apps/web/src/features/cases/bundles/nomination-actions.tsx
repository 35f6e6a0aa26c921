import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { anew } from '#shared/server/anew.js';
import { useText } from '#shared/texts/use-text.js';
import { nominationFragment, NominationsDocument, type Nomination } from '../nominations.document.js';
import { bundleFragment, CaseBundleDocument, type Bundle } from './bundle.document.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly nomination: Nomination; readonly bundle: Bundle | undefined };

const none = { id: '', version: null };

/** Take a nominated case in, or pass it over. One that has not reached Monitoring needs a reason, asked for when it is refused. */
export function NominationActions({ nomination, bundle }: Props) {
  const t = useText();
  const title = nomination.case?.title ?? t('bundles.cases.untitled');
  const add = useMove('addCase', bundleFragment, bundle ?? none, {
    atOnce: true,
    done: 'bundles.nominations.taken',
    also: [NominationsDocument],
  });
  const passOver = useMove('passOverNomination', nominationFragment, nomination, {
    atOnce: true,
    done: 'bundles.nominations.passedOver',
    also: [NominationsDocument, CaseBundleDocument],
  });
  const early = add.refusal?.code === 'EARLY_CASE_NEEDS_REASON';
  const refusal = passOver.refusal ?? (early ? undefined : add.refusal);

  function take() {
    anew(passOver);
    return add.send({ nominationId: nomination.id, earlyReason: null });
  }

  function leave() {
    anew(add);
    return passOver.send({});
  }

  return (
    <div className="row">
      {bundle && (
        <Button
          rank="primary"
          small
          aria-label={t('bundles.nominations.takeLabel', { title })}
          running={add.running}
          onClick={take}
        >
          {t('bundles.nominations.take')}
        </Button>
      )}
      <Button
        small
        aria-label={t('bundles.nominations.passOverLabel', { title })}
        running={passOver.running}
        onClick={leave}
      >
        {t('bundles.nominations.passOver')}
      </Button>
      {refusal && <RefusalMessage refusal={refusal} />}
      {early && bundle && (
        <EarlyDialog nomination={nomination} bundle={bundle} title={title} onClose={() => anew(add)} />
      )}
    </div>
  );
}

type EarlyProps = {
  readonly nomination: Nomination;
  readonly bundle: Bundle;
  readonly title: string;
  readonly onClose: () => void;
};

function EarlyDialog({ nomination, bundle, title, onClose }: EarlyProps) {
  const t = useText();
  const move = useMove('addCase', bundleFragment, bundle, {
    done: 'bundles.nominations.taken',
    onDone: onClose,
    also: [NominationsDocument],
  });

  return (
    <MoveDialog
      move={move}
      reason={t('bundles.nominations.earlyReason')}
      onReason={(earlyReason) => move.send({ nominationId: nomination.id, earlyReason })}
      title={t('bundles.nominations.earlyTitle')}
      confirm={t('bundles.nominations.take')}
      onClose={onClose}
    >
      <p>{t('bundles.nominations.earlyText')}</p>
      <p className="rows__name">{title}</p>
    </MoveDialog>
  );
}
