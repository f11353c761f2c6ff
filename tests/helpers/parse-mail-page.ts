import { Window } from 'happy-dom';

/** A page's DOM as the browser would have it, without running anything or loading images. */
export function parseMailPage(html: string, address: URL): Document {
  const window = new Window({ url: address.href, settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return window.document as unknown as Document;
}
