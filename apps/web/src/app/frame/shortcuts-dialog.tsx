import { useState } from 'react';

import { Dialog } from '#shared/dialog/dialog.js';
import { enableShortcuts, shortcutsEnabled, useShortcuts } from '#shared/shortcuts/shortcuts.js';
import { useText } from '#shared/texts/use-text.js';
import { closeShortcuts } from './shortcuts-window.js';
import './shortcuts-dialog.css';

export function ShortcutsDialog() {
  const t = useText();
  const shortcuts = useShortcuts();
  const [enabled, setEnabled] = useState(shortcutsEnabled);

  function enable(next: boolean) {
    enableShortcuts(next);
    setEnabled(next);
  }

  return (
    <Dialog open onClose={closeShortcuts} title={t('app.shortcuts.title')}>
      <dl className="shortcuts">
        {[...shortcuts, { key: 'Esc', label: t('app.shortcuts.close') }].map(({ key, label }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <div className="kern-form-check">
        <input
          id="shortcuts-enabled"
          type="checkbox"
          className="kern-form-check__checkbox"
          checked={enabled}
          onChange={(event) => enable(event.target.checked)}
          aria-describedby="shortcuts-note"
        />
        <label className="kern-label" htmlFor="shortcuts-enabled">
          {t('app.shortcuts.enabled')}
          <span id="shortcuts-note" className="muted shortcuts__note">
            {t('app.shortcuts.note')}
          </span>
        </label>
      </div>
    </Dialog>
  );
}
