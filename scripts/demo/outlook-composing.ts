/**
 * Runs in the demo page: replies and new mails open, are sent and thrown away, as in the host. A sent reply shows up in its
 * conversation; nothing leaves the page. It is put into the page as text, so it uses nothing from outside itself.
 */
export function outlookComposing(): void {
  // A window of its own has no reading pane.
  const pane = document.querySelector<HTMLElement>('#ReadingPaneContainerId, .demo-own-window');
  if (pane === null) return;
  /** What a new mail stands in for. */
  let covered: Node[] = [];
  let sent = 0;
  let places = 5;

  const cloneOf = (template: Element | null | undefined): HTMLElement | null => {
    const copy = template instanceof HTMLTemplateElement ? template.content.firstElementChild?.cloneNode(true) : null;
    return copy instanceof HTMLElement ? copy : null;
  };
  const editorOf = (root: Element | null | undefined) =>
    root?.querySelector<HTMLElement>('[id^=editorParent_] [contenteditable=true]') ?? null;
  const isNew = (composer: Element) => composer.parentElement === pane;
  const say = () => {
    const box = document.querySelector<HTMLElement>('.demo-toast');
    if (box === null) return;
    box.style.display = '';
    setTimeout(() => {
      box.style.display = 'none';
    }, 4000);
  };

  /** The host takes its time, if the page says so, in ms. */
  const afterDelay = (work: () => void) => {
    const delay = Number(document.documentElement.dataset.demoDelay ?? 0);
    if (delay === 0) work();
    else setTimeout(work, delay);
  };
  /** A reply under the card whose button was pressed. */
  const reply = (kind: string, from: Element) => {
    const copy = cloneOf(pane.querySelector(`.ZOM9m > template[data-demo-composer=${kind}]`));
    const place = from.closest('.wide-content-host');
    if (copy === null || place === null) return;
    afterDelay(() => {
      if (place.querySelector('[id^=docking_InitVisiblePart]')) return;
      places += 2;
      copy.id = `docking_InitVisiblePart_${places}`;
      copy.querySelector('[id^=editorParent_]')?.setAttribute('id', `editorParent_${places + 1}`);
      // A second one in the same conversation is another draft.
      if (pane.querySelector('[id^=docking_InitVisiblePart]')) {
        for (const named of copy.querySelectorAll('[id^=MSG_]')) named.id = named.id.replace('AAAA_', `D${places}AA_`);
      }
      place.append(copy);
      editorOf(copy)?.focus();
      copy.scrollIntoView({ block: 'nearest' });
    });
  };
  const write = () => {
    const copy = cloneOf(document.querySelector('template[data-demo-new]'));
    if (copy === null || [...pane.children].some((child) => child.id.startsWith('docking_'))) return;
    covered = [...pane.childNodes];
    pane.replaceChildren(copy);
    copy.querySelector<HTMLElement>('[id$=_TO] [contenteditable]')?.focus();
  };
  const close = (composer: Element) => {
    if (isNew(composer)) pane.replaceChildren(...covered);
    else composer.remove();
  };
  /** The own words above the history, as a card of the conversation. */
  const appear = (composer: Element) => {
    const cards = pane.querySelector('.ZOM9m');
    const card = cloneOf(cards?.querySelector('template[data-demo-sent]'));
    const body = card?.querySelector('[role=document] [dir] > div');
    if (!cards || !card || !body) return;
    const words: Node[] = [];
    for (const node of editorOf(composer)?.childNodes ?? []) {
      if (node instanceof Element && node.id === 'appendonsend') break;
      words.push(node.cloneNode(true));
    }
    body.replaceChildren(...words);
    for (const named of card.querySelectorAll('[id^=MSG_], [id^=UniqueMessageBody_]')) {
      named.id = named.id
        .replace('AAAA_', `S${sent}AA_`)
        .replace(/UniqueMessageBody_\d+/, `UniqueMessageBody_9${sent}`);
    }
    cards.querySelector(':scope > template')?.before(card);
  };
  const send = (composer: Element) => {
    sent += 1;
    document.documentElement.dataset.demoSent = String(sent);
    if (!isNew(composer)) appear(composer);
    close(composer);
    say();
  };
  /** Into a window of its own, with an address of its own. */
  const leave = (composer: Element) => {
    const draft = /^MSG_(?<tail>.+)_TO$/.exec(composer.querySelector('[id$=_TO]')?.id ?? '')?.groups?.tail ?? '';
    window.demoLeft = composer;
    close(composer);
    window.open(`/mail/deeplink/compose/${draft}?popoutv2=1`);
  };
  /** Makes a recipient of what was typed. */
  const takeRecipient = (field: HTMLElement) => {
    const typed = [...field.childNodes].filter((node) => node.nodeType === 3);
    const address = typed
      .map((node) => node.textContent)
      .join('')
      .replace(/\u200b/g, '')
      .trim();
    const chip = cloneOf(document.querySelector('template[data-demo-chip]'));
    if (chip === null || !address.includes('@')) return;
    chip.setAttribute('aria-label', address);
    for (const node of typed) node.textContent = '';
    const shown = chip.querySelector('.textContainer-285');
    if (shown) shown.textContent = address;
    field.prepend(chip);
  };

  document.addEventListener('click', ({ target }) => {
    const acting = target instanceof Element ? target.closest<HTMLElement>('[data-demo]') : null;
    const composer = acting?.closest('[id^=docking_InitVisiblePart]');
    const act = acting?.dataset.demo;
    if (acting && (act === 'reply' || act === 'reply-all')) reply(act, acting);
    else if (act === 'compose') write();
    else if (composer && act === 'send') send(composer);
    else if (composer && act === 'discard') close(composer);
    else if (composer && act === 'popout') leave(composer);
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || key !== 'Enter') return;
    const composer = target.closest('[id^=docking_InitVisiblePart]');
    if (composer && (event.ctrlKey || event.metaKey)) send(composer);
    else if (target.matches('[id$=_TO] [contenteditable], [id$=_CC] [contenteditable]')) {
      event.preventDefault();
      takeRecipient(target);
    }
  });
}
