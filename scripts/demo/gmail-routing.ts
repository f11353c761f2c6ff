/**
 * Runs in the demo page: clicks and the address decide which view shows, as in the host. Visited views stay in the page,
 * hidden. It is put into the page as text, so it uses nothing from outside itself.
 */
export function gmailRouting(names: { address: string; inbox: string }): void {
  const area = document.querySelector<HTMLElement>('div.aeF > div.nH');
  const list = area?.querySelector<HTMLElement>('.BltHke');
  if (area === null || area === undefined || list === null || list === undefined) return;
  const visited = new Map<string, HTMLElement>();

  const cloneOf = (template: HTMLTemplateElement | null | undefined): HTMLElement | null => {
    const copy = template?.content.firstElementChild?.cloneNode(true);
    return copy instanceof HTMLElement ? copy : null;
  };

  const viewOf = (id: string): HTMLElement | null => {
    const known = visited.get(id);
    if (known !== undefined) return known;
    const template = document.querySelector<HTMLTemplateElement>(`template[data-demo-view="${CSS.escape(id)}"]`);
    const view = cloneOf(template);
    if (view === null || template === null) return null;
    view.dataset.demoTitle = template.dataset.demoTitle ?? '';
    visited.set(id, view);
    area.append(view);
    return view;
  };

  /** As in the host, an address may name a thread by its own token or by the hexadecimal id. */
  const idOfAddress = (): string => {
    const id = /^#[^/]+\/(?<id>FMfc\w+|[0-9a-f]{16})/.exec(location.hash)?.groups?.id ?? '';
    const row = document.querySelector(`[data-legacy-thread-id="${CSS.escape(id)}"]`);
    return row?.closest<HTMLElement>('[data-demo-open-thread]')?.dataset.demoOpenThread ?? id;
  };

  const show = () => {
    const id = idOfAddress();
    const thread = id === '' ? null : viewOf(id);
    const shown = thread ?? list;
    for (const view of [list, ...visited.values()]) {
      view.style.display = view === shown ? '' : 'none';
      if (view === shown) view.setAttribute('role', 'main');
      else view.removeAttribute('role');
    }
    for (const bar of document.querySelectorAll<HTMLElement>('[data-demo-bar]')) {
      bar.style.display = (bar.dataset.demoBar === 'thread') === (thread !== null) ? '' : 'none';
    }
    document.title = `${thread?.dataset.demoTitle ?? names.inbox} - ${names.address} - Gmail`;
    document.querySelector<HTMLElement>('.Tm.aeJ')?.scrollTo(0, 0);
    const row = document.querySelector(`[data-demo-open-thread="${CSS.escape(id)}"]`);
    row?.classList.replace('zE', 'yO');
  };

  const swapCard = (card: Element) => {
    const template = card.nextElementSibling;
    const open = template instanceof HTMLTemplateElement ? cloneOf(template) : null;
    if (open !== null) card.replaceWith(open);
  };

  const act = (name: string | undefined, from: Element) => {
    if (name === 'back') location.hash = '#inbox';
    else if (name === 'trimmed')
      from.setAttribute('aria-expanded', String(from.getAttribute('aria-expanded') !== 'true'));
    else if (name === 'older') {
      for (const card of from.closest('[role=list]')?.querySelectorAll('.kQ') ?? []) card.className = 'kv bg';
      from.remove();
    }
  };

  const press = (event: Event) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const acting = target.closest<HTMLElement>('[data-demo]');
    if (acting !== null) return act(acting.dataset.demo, acting);
    const row = target.closest<HTMLElement>('[data-demo-open-thread]');
    if (row !== null) {
      location.hash = `#inbox/${row.dataset.demoOpenThread}`;
      return;
    }
    const card = target.closest('.kv[role=listitem]');
    if (card !== null) swapCard(card);
  };

  document.addEventListener('click', press);
  document.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', show);
  show();
}
