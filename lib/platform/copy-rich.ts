import { copyText } from './copy-text';

/**
 * Puts a text on the clipboard in both its forms, on a person's press; false when the browser refuses. `html` is serialised
 * from elements of our own. Where only plain text can be written, that is.
 */
export async function copyRich({ html, text }: { readonly html: string; readonly text: string }): Promise<boolean> {
  try {
    const forms = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyBoth({ html, text }) || copyText(text);
  }
}

/** Beside a mail the page's policy may keep the clipboard's own interface from the frame; the event of copying it cannot. */
function copyBoth({ html, text }: { readonly html: string; readonly text: string }): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    taken = true;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
