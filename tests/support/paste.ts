import type { Locator } from 'playwright-core';

type OnClipboard = { readonly html: string; readonly plain: string };

/** Pastes as the browser does: an event with the clipboard, and the plain text where nobody takes it over. */
export async function paste(field: Locator, { html, plain }: OnClipboard): Promise<void> {
  await field.click();
  await field.evaluate(
    (element, clipboard) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', clipboard.html);
      clipboardData.setData('text/plain', clipboard.plain);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (element.dispatchEvent(event)) document.execCommand('insertText', false, clipboard.plain);
    },
    { html, plain },
  );
}
