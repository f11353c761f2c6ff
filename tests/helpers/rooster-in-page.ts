import { createEditor, createModelFromHtml } from 'roosterjs';

/** The editor of Outlook on the web, in an element of the page, with the text that the element holds. */
export function startRooster(element: HTMLDivElement): void {
  const model = createModelFromHtml(element.innerHTML);
  element.replaceChildren();
  const editor = createEditor(element, [], model);
  Object.assign(globalThis, { roosterText: () => JSON.stringify(editor.getContentModelCopy('clean')) });
}
