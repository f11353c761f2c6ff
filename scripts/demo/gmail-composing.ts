declare global {
  interface Window {
    /** A composer on its way into a window of its own, which takes its words from here. */
    demoLeft?: Element;
  }
}

/**
 * Runs in the demo page: replies open, go into a window, are sent, undone and thrown away, as in the host. A sent reply shows
 * up in its thread; nothing leaves the page. It is put into the page as text, so it uses nothing from outside itself.
 */
export function gmailComposing(): void {
  /** How long a sending can be undone, ms. */
  const undoFor = 8000;
  /** Open inline composer -> the row of reply buttons it stands in for. */
  const rows = new WeakMap<Element, Element>();
  let undo: (() => void) | null = null;
  let sent = 0;
  let windows = 0;

  const cloneOf = (template: Element | null | undefined): HTMLElement | null => {
    const copy = template instanceof HTMLTemplateElement ? template.content.firstElementChild?.cloneNode(true) : null;
    return copy instanceof HTMLElement ? copy : null;
  };
  const editorOf = (root: Element | null | undefined) => root?.querySelector<HTMLElement>('[g_editable=true]') ?? null;
  const openThread = () => document.querySelector('[role=main] [role=list]');
  const say = (isUndoable: boolean) => {
    const box = document.querySelector<HTMLElement>('.b8 .vh');
    const link = box?.querySelector<HTMLElement>('[data-demo=undo]');
    if (box === null || link === null || link === undefined) return;
    box.style.display = '';
    link.style.display = isUndoable ? '' : 'none';
    setTimeout(() => {
      box.style.display = 'none';
    }, undoFor);
  };

  /** Puts a composer where the row of reply buttons is. */
  const openInline = (row: Element, composer: HTMLElement) => {
    row.replaceWith(composer);
    rows.set(composer, row);
    editorOf(composer)?.focus();
    composer.scrollIntoView({ block: 'nearest' });
  };
  /** The host takes its time, if the page says so, in ms. */
  const afterDelay = (work: () => void) => {
    const delay = Number(document.documentElement.dataset.demoDelay ?? 0);
    if (delay === 0) work();
    else setTimeout(work, delay);
  };
  const reply = (kind: string) => {
    const items = openThread()?.querySelectorAll('[role=listitem]') ?? [];
    const newest = items[items.length - 1];
    const row = newest?.querySelector('.ip');
    const copy = cloneOf(newest?.querySelector(`template[data-demo-composer=${kind}]`));
    if (!row || !copy || row.classList.contains('adB')) return;
    afterDelay(() => row.isConnected && openInline(row, copy));
  };
  const openWindow = (region: Element | null) => {
    const frame = cloneOf(document.querySelector('template[data-demo-window]'));
    const fresh = frame?.querySelector('.aoI');
    if (!frame || !fresh) return;
    if (region === null) {
      windows += 1;
      const id = (0x9b02 + windows).toString(16);
      fresh.setAttribute('data-compose-id', id);
      fresh.querySelector('input[name=composeid]')?.setAttribute('value', id);
    } else {
      region.querySelector<HTMLElement>('.az6')?.style.removeProperty('display');
      fresh.replaceWith(region);
    }
    document.body.append(frame);
    (region === null ? frame.querySelector<HTMLElement>('input.agP') : editorOf(frame))?.focus();
  };
  /** Takes a composer away; the answer puts the same text back, in a composer that is new to the page. */
  const close = (region: Element): (() => void) => {
    const copy = region.cloneNode(true);
    const inline = region.closest('.ip.adB');
    const row = inline && rows.get(inline);
    if (inline && row) {
      const again = inline.cloneNode(true);
      inline.replaceWith(row);
      return () => again instanceof HTMLElement && openInline(row, again);
    }
    const full = region.closest<HTMLElement>('.aSs');
    if (full) full.style.display = 'none';
    region.remove();
    // As in the host: what filled the page stays in it, empty.
    document.querySelectorAll('.dw:not(:has(.aoI))').forEach((frame) => {
      frame.remove();
    });
    return () => copy instanceof Element && openWindow(copy);
  };
  /** The sent card, with the row of reply buttons and its templates moved below it; the answer takes it away again. */
  const appear = (text: readonly Node[]): (() => void) => {
    const list = openThread();
    const template = list?.querySelector('template[data-demo-sent]');
    const card = cloneOf(template);
    const body = card?.querySelector('.a3s > div');
    const home = template?.parentElement;
    if (!list || !card || !body || !home) return () => {};
    body.replaceChildren(...text);
    const named = card.querySelector('[data-legacy-message-id]');
    named?.setAttribute('data-message-id', `#msg-a:r${sent}`);
    // As in the host: a mail just sent has no lasting id yet.
    named?.removeAttribute('data-legacy-message-id');
    const moved = [...home.children].filter((child) => child.matches('.gA, template'));
    card.querySelector('.G3 > div > div')?.append(...moved);
    list.append(card);
    return () => {
      home.append(...moved);
      card.remove();
    };
  };
  const send = (region: Element) => {
    sent += 1;
    document.documentElement.dataset.demoSent = String(sent);
    const text = [...(editorOf(region)?.childNodes ?? [])].map((node) => node.cloneNode(true));
    const isReply = region.querySelector('input[name=rt]:not([value=""])') !== null;
    const reopen = close(region);
    const takeBack = isReply ? appear(text) : () => {};
    undo = () => {
      takeBack();
      reopen();
    };
    say(true);
  };

  /** Into a window of its own, with an address of its own. */
  const leave = (region: Element) => {
    const draft = region.querySelector<HTMLInputElement>('input[name=draft]')?.value ?? '';
    window.demoLeft = region;
    close(region);
    window.open(`/mail/u/0/?ui=2&view=btop&search=inbox&th=${encodeURIComponent(draft)}&cvid=2`);
  };

  const act = (name: string | undefined, from: Element, isShifted: boolean) => {
    const region = from.closest('.aoI') ?? from.closest('[role=dialog]')?.querySelector('.aoI');
    if (name === 'reply' || name === 'reply-all') reply(name);
    else if (name === 'compose') openWindow(null);
    else if (name === 'undo') {
      undo?.();
      undo = null;
    } else if (region && name === 'send') send(region);
    else if (region && (name === 'discard' || name === 'close-window')) close(region);
    else if (region && isShifted && (name === 'popout' || name === 'fullscreen')) leave(region);
    else if (region && name === 'popout') {
      const copy = region.cloneNode(true);
      close(region);
      if (copy instanceof Element) openWindow(copy);
    }
  };
  /** Makes a recipient of what was typed. */
  const takeRecipient = (field: HTMLInputElement) => {
    const address = field.value.trim();
    const chip = cloneOf(document.querySelector('template[data-demo-chip]'));
    const option = chip?.querySelector('[role=option]');
    if (!chip || !option || !address.includes('@')) return;
    option.setAttribute('data-name', address);
    option.setAttribute('data-hovercard-id', address);
    const shown = option.querySelector('.akl');
    if (shown) shown.textContent = address;
    field.closest('.aoG')?.querySelector('[role=listbox]')?.append(chip);
    field.value = '';
  };

  document.addEventListener('click', ({ target, shiftKey }) => {
    const acting = target instanceof Element ? target.closest<HTMLElement>('[data-demo]') : null;
    if (acting) act(acting.dataset.demo, acting, shiftKey);
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement)) return;
    if (target instanceof HTMLInputElement && target.matches('.agP') && (key === 'Enter' || key === ',')) {
      event.preventDefault();
      takeRecipient(target);
    } else if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const region = target.closest('.aoI');
      if (region) send(region);
    } else if ((key === 'Enter' || key === ' ') && target.matches('[role=button][data-demo], [role=link][data-demo]')) {
      event.preventDefault();
      target.click();
    }
  });
}
