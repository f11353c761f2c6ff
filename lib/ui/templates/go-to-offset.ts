type TextField = HTMLTextAreaElement | HTMLInputElement;

const copied = ['font', 'letterSpacing', 'padding', 'border', 'boxSizing', 'lineHeight', 'tabSize'] as const;

/** Puts the caret of a field at an index of its text, in sight. */
export function goToOffset(field: TextField, offset: number): void {
  field.focus();
  field.setSelectionRange(offset, offset);
  if (field instanceof HTMLTextAreaElement) {
    field.scrollTop = Math.max(0, heightBefore(field, offset) - field.clientHeight / 2);
  }
}

/** How much of the text stands over the caret, in px: no browser tells, so that a copy of the field is measured. */
function heightBefore(field: HTMLTextAreaElement, offset: number): number {
  const copy = document.createElement('div');
  const look = getComputedStyle(field);
  for (const name of copied) copy.style[name] = look[name];
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    inlineSize: `${field.clientWidth}px`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  });
  copy.textContent = `${field.value.slice(0, offset)}\u200b`;
  document.body.append(copy);
  const height = copy.offsetHeight;
  copy.remove();
  return height;
}
