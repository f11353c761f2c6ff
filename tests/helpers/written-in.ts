import type { Locator } from '@playwright/test';

/** What stands in a composer of the demo. */
export interface Written {
  /** All of the editor. */
  readonly html: string;
  readonly text: string;
  /** Signature and shown history, as markup. */
  readonly below: readonly string[];
  /** Whether these stand behind everything else. */
  readonly isBelow: boolean;
  readonly bold: readonly string[];
  readonly lists: readonly (readonly string[])[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly links: readonly (readonly [string, string | null])[];
  /** Recipients and subject. */
  readonly people: string;
  readonly subject: string | null;
  /** What the host saved last, and how often it did. */
  readonly saved: string | null;
  readonly saves: number;
}

export const writtenIn = (editor: Locator): Promise<Written> =>
  editor.evaluate((element) => {
    const texts = (root: ParentNode, selector: string) =>
      [...root.querySelectorAll(selector)].map((each) => each.textContent ?? '');
    const hosts =
      '.gmail_signature, .gmail_signature_prefix, .gmail_quote, #Signature, #appendonsend, #appendonsend ~ *';
    const below = [...element.children].filter((child) => child.matches(hosts));
    const first = below[0];
    const above = [...element.children].filter((child) => first && !below.includes(child) && !child.matches('br, hr'));
    const own = document.createElement('div');
    own.append(
      ...[...element.childNodes].filter((node) => !below.includes(node as Element)).map((node) => node.cloneNode(true)),
    );
    const composer = element.closest<HTMLElement>('.aoI, [id^=docking_]');
    const people = composer?.querySelectorAll('[name=to], [name=cc], [name=bcc], [id$=_TO], [id$=_CC]') ?? [];
    return {
      html: element.innerHTML,
      text: element.textContent ?? '',
      below: below.map(({ outerHTML }) => outerHTML),
      isBelow: above.every((each) => (first?.compareDocumentPosition(each) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING),
      bold: texts(own, 'b, strong, h1, h2, h3'),
      lists: [...own.querySelectorAll('ul')].map((list) => texts(list, 'li')),
      tables: [...own.querySelectorAll('table')].map((table) =>
        [...table.querySelectorAll('tr')].map((row) => texts(row, 'th, td')),
      ),
      links: [...own.querySelectorAll('a')].map((link): [string, string | null] => [
        link.textContent ?? '',
        link.getAttribute('href'),
      ]),
      people: [...people].map(({ innerHTML }) => innerHTML).join('\n'),
      subject: composer?.querySelector<HTMLInputElement>('[name=subjectbox], input[id$=_SUBJECT]')?.value ?? null,
      saved: composer?.dataset.demoSaved ?? null,
      saves: Number(composer?.dataset.demoSaves ?? 0),
    };
  });
