import { pageBrowser } from '@/lib/platform/page-browser';

/**
 * Tells a content script that it ended: its extension is gone, or a newer copy of it runs in the page. The part of WXT's own
 * class of this name that is used, put in its place by wxt.config.ts; the rest weighs 0.9 kB in every mail page. Both stop
 * each other, so the event is WXT's.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  /** @param name of the entrypoint. */
  constructor(name: string) {
    const started = `${pageBrowser.runtime?.id}:${name}:wxt:content-script-started`;
    const messageId = crypto.randomUUID();
    document.dispatchEvent(new CustomEvent(started, { detail: { contentScriptName: name, messageId } }));
    document.addEventListener(started, () => this.#end.abort(), { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get isInvalid(): boolean {
    // The browser takes the id away from the scripts of an extension that was updated or switched off.
    if (!pageBrowser.runtime?.id) this.#end.abort();
    return this.signal.aborted;
  }
}
