/**
 * Runs in the demo page: a composer fills the page, becomes plain text, and shows what it quotes, as in the host. It is put
 * into the page as text, so it uses nothing from outside itself.
 */
export function gmailForms(): void {
  const editorOf = (region: Element) => region.querySelector<HTMLElement>('[g_editable=true]');
  const isPlain = (region: Element) => region.querySelector<HTMLInputElement>('input[name=ishtml]')?.value === '0';
  const line = (text: string) => {
    const element = document.createElement('div');
    element.append(text || document.createElement('br'));
    return element;
  };

  const fillPage = (region: Element) => {
    const dialog = region.closest('[role=dialog]');
    if (!dialog || dialog.closest('.aSs')) return;
    const full = document.createElement('div');
    full.className = 'aSs';
    const inner = document.createElement('div');
    inner.className = 'aSt';
    full.append(inner);
    const left = dialog.closest('.dw');
    inner.append(dialog);
    left?.remove();
    document.body.append(full);
    editorOf(region)?.focus();
  };
  const becomePlain = (region: Element) => {
    const field = region.querySelector<HTMLInputElement>('input[name=ishtml]');
    const editor = editorOf(region);
    if (!field || !editor) return;
    field.value = '0';
    for (const child of [...editor.children]) {
      if (!child.matches('br, [class^=gmail_]')) child.replaceWith(line(child.textContent ?? ''));
    }
    editor.focus();
  };
  /** What was behind the button becomes a part of the text. */
  const showQuote = (button: Element) => {
    const region = button.closest('.aoI');
    const template = button.parentElement?.querySelector<HTMLTemplateElement>('template[data-demo-quote]');
    const quote = template?.content.firstElementChild?.cloneNode(true);
    const editor = region && editorOf(region);
    if (!region || !editor || !(quote instanceof Element)) return;
    if (isPlain(region)) {
      const texts = [...quote.querySelectorAll('blockquote > div')].map((part) => `> ${part.textContent}`);
      quote.replaceChildren(line(quote.querySelector('.gmail_attr')?.textContent ?? ''), ...texts.map(line));
    }
    editor.append(document.createElement('br'), quote);
    button.remove();
    region.querySelector('input[name=uet]')?.setAttribute('value', '');
  };

  document.addEventListener('click', ({ target, shiftKey }) => {
    const acting = target instanceof Element ? target.closest<HTMLElement>('[data-demo]') : null;
    const act = acting?.dataset.demo;
    const region = acting?.closest('.aoI') ?? acting?.closest('[role=dialog]')?.querySelector('.aoI');
    if (!acting || !region) return;
    if (act === 'fullscreen' && !shiftKey) fillPage(region);
    else if (act === 'plain') becomePlain(region);
    else if (act === 'show-quote') showQuote(acting);
  });
}
