/**
 * Runs in the demo page: clicks and the address decide what the reading pane shows. As in the host, the address changes at
 * once and the pane follows. It is put into the page as text, so it uses nothing from outside itself.
 */
export function outlookRouting(): void {
  const pane = document.querySelector<HTMLElement>('#ReadingPaneContainerId');
  if (pane === null) return;
  /** Milliseconds the pane comes after the address (source: 100 to 200 on the real host). */
  const lag = 120;
  let pending = 0;

  const cloneOf = (template: HTMLTemplateElement | null | undefined): HTMLElement | null => {
    const copy = template?.content.firstElementChild?.cloneNode(true);
    return copy instanceof HTMLElement ? copy : null;
  };

  const idOfAddress = (): string => {
    const inAddress = /\/id\/(?<id>[^/?#]+)/.exec(location.pathname)?.groups?.id ?? '';
    return decodeURIComponent(inAddress).replaceAll('_', '+').replaceAll('-', '/');
  };

  const fill = (id: string) => {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-demo-view="${CSS.escape(id)}"]`);
    const empty = document.querySelector<HTMLTemplateElement>('template[data-demo-empty]');
    const view = cloneOf(template) ?? cloneOf(empty);
    if (view !== null) pane.replaceChildren(view);
  };

  const show = (wait: number) => {
    const id = idOfAddress();
    for (const row of document.querySelectorAll<HTMLElement>('[data-demo-open-thread]')) {
      const isOpen = row.dataset.demoOpenThread === id;
      row.setAttribute('aria-selected', String(isOpen));
      if (isOpen) row.querySelector('.DLvHz')?.classList.remove('DLvHz');
    }
    clearTimeout(pending);
    if (wait === 0) fill(id);
    else pending = window.setTimeout(() => fill(id), wait);
  };

  const go = (path: string) => {
    history.pushState(null, '', path);
    show(lag);
  };

  const press = (event: Event) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const act = target.closest<HTMLElement>('[data-demo]')?.dataset.demo;
    if (act === 'inbox') return go('/mail/inbox/');
    if (act !== undefined) return;
    const row = target.closest<HTMLElement>('[data-demo-open-thread]');
    const id = row?.dataset.demoOpenThread;
    if (id !== undefined) {
      const inAddress = encodeURIComponent(id.replaceAll('+', '_').replaceAll('/', '-'));
      return go(`/mail/inbox/id/${inAddress}`);
    }
    const closed = target.closest('.aVla3 > [aria-expanded=false]');
    const open = cloneOf(closed?.parentElement?.querySelector<HTMLTemplateElement>('[data-demo-open]'));
    if (closed === null || open === null) return;
    closed.setAttribute('aria-expanded', 'true');
    closed.replaceChildren(open);
  };

  document.addEventListener('click', press);
  addEventListener('popstate', () => show(lag));
  show(0);
}
