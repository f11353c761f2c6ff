/**
 * Runs in the demo page: replies and new mails open, are sent and thrown away, as in the host. A sent reply shows up in its
 * conversation; nothing leaves the page. It is put into the page as text, so it uses nothing from outside itself.
 */
export function outlookComposing(): void {
  const pane = document.querySelector<HTMLElement>('#ReadingPaneContainerId');
  if (pane === null) return;
  /** What a new mail stands in for. */
  let covered: Node[] = [];
  let sent = 0;

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

  const reply = () => {
    const cards = pane.querySelector('.ZOM9m');
    const copy = cloneOf(cards?.querySelector('template[data-demo-composer]'));
    const newest = cards?.querySelectorAll('.aVla3') ?? [];
    if (copy === null || cards?.querySelector('[id^=docking_InitVisiblePart]')) return;
    newest[newest.length - 1]?.querySelector('.wide-content-host')?.append(copy);
    editorOf(copy)?.focus();
    copy.scrollIntoView({ block: 'nearest' });
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
    sent += 1;
    for (const named of card.querySelectorAll('[id^=MSG_], [id^=UniqueMessageBody_]')) {
      named.id = named.id
        .replace('AAAA_', `S${sent}AA_`)
        .replace(/UniqueMessageBody_\d+/, `UniqueMessageBody_9${sent}`);
    }
    cards.querySelector('template[data-demo-composer]')?.before(card);
  };
  const send = (composer: Element) => {
    if (!isNew(composer)) appear(composer);
    close(composer);
    say();
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
    if (act === 'reply') reply();
    else if (act === 'compose') write();
    else if (composer && act === 'send') send(composer);
    else if (composer && act === 'discard') close(composer);
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
