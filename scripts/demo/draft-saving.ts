/**
 * Runs in the demo page: as in the host, a draft is saved because its editor, or the field for the subject, says `input`;
 * the composer tells how often that was, and what was saved. It is put into the page as text, so it uses nothing from
 * outside itself.
 */
export function draftSaving(names: { composer: string; editor: string }): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const composer = target.closest<HTMLElement>(names.composer);
    const note = composer?.querySelector<HTMLElement>('[data-demo-note]');
    if (!composer || !note) return;
    if (target.matches('[name=subjectbox], [id$=_SUBJECT]') && target instanceof HTMLInputElement)
      composer.dataset.demoSubject = target.value;
    else if (target.matches(names.editor)) composer.dataset.demoSaved = target.textContent ?? '';
    else return;
    composer.dataset.demoSaves = String(Number(composer.dataset.demoSaves ?? 0) + 1);
    note.textContent = note.dataset.demoNote ?? '';
  });
}
