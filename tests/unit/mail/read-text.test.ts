import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test, vi } from 'vitest';
import { readText } from '@/lib/mail/read-text';

const window = new Window({ settings: { disableJavaScriptEvaluation: true } });

function bodyOf(html: string): Element {
  const body = window.document.createElement('div');
  body.innerHTML = html;
  window.document.body.replaceChildren(body);
  return body as unknown as Element;
}
const read = (html: string) => readText(bodyOf(html));

describe('lines', () => {
  test.each([
    ['white space folds', 'a \n\t b&nbsp;c', 'a b c'],
    ['blocks part lines', '<div>a</div><div>b</div>c', 'a\nb\nc'],
    ['an empty line stays one', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['br at the end of a block adds nothing', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['paragraphs are parted by a blank line', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['many breaks become one blank line', 'a<br><br><br><br>b', 'a\n\nb'],
    ['list items', '<ul><li>a</li><li><p>b</p></li></ul>c', '- a\n- b\n\nc'],
    ['cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['preformatted text keeps its lines', '<pre>a\n  b\n\nc</pre>', 'a\nb\n\nc'],
    ['words are not split by highlights', '<span>Con</span><b>gratu</b>lations<wbr>!', 'Congratulations!'],
    ['spaces between inline elements', '<b>a</b> <i>b</i><span> c</span>', 'a b c'],
    ['emoji pictures', 'ok <img data-emoji="🎉" alt="🎉"><img alt="Logo of a firm"><img alt="🎉 sale">', 'ok 🎉'],
    ['nothing', ' <div><br></div> ', ''],
  ])('%s', (_, html, text) => expect(read(html)).toBe(text));
});

test('scripts, styles, form fields and hidden elements are not text', () => {
  expect(
    read(
      'a<script>x</script><style>x</style><textarea>x</textarea><template>x</template><svg><text>x</text></svg><p style="DISPLAY : none">x</p><b hidden>x</b><i style="font-size:0px">x</i><i style="font-size:0.8em">b</i>',
    ),
  ).toBe('ab');
});

test('a body inside a hidden wrapper is read: the host hides it by an attribute, not the mail', () => {
  const body = bodyOf('<p>a</p>');
  body.setAttribute('visibility', 'hidden');
  expect(readText(body)).toBe('a');
});

test('the judge leaves out an element, or everything from it on', () => {
  const judge = (element: Element) => (element.matches('u') ? 'skip' : element.matches('hr') ? 'end' : 'keep');
  expect(readText(bodyOf('a<u>b</u>c<div><hr>d</div>e'), { judge })).toBe('ac');
});

describe('hostile bodies', () => {
  test('the text is cut at the limit and the walk stops there', () => {
    const body = bodyOf('');
    for (let n = 0; n < 50; n++) body.append('x'.repeat(1_000));
    const judge = vi.fn(() => 'keep' as const);
    body.append(window.document.createElement('b') as unknown as Element);
    const text = readText(body, { limit: 100, judge });
    expect(text).toBe('x'.repeat(100));
    expect(judge).not.toHaveBeenCalled();
  });

  test('no half of a surrogate pair is left', () => {
    expect(readText(bodyOf('🎉'.repeat(10)), { limit: 5 })).toBe('🎉🎉');
  });

  test('a tree of depth 20,000 is read', () => {
    // Never put into the document: happy-dom itself walks connected trees by recursion.
    const root = window.document.createElement('div') as unknown as Element;
    let deepest = root;
    for (let n = 0; n < 20_000; n++) {
      const child = window.document.createElement('i') as unknown as Element;
      deepest.appendChild(child);
      deepest = child;
    }
    deepest.append('deep');
    expect(readText(root)).toBe('deep');
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '<', '\u202E', '\u200B', '\n', '🎉'), maxLength: 12 });
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    words.map((text) => text.replaceAll('<', '&lt;')),
    fc
      .tuple(
        fc.constantFrom('div', 'p', 'b', 'li', 'td', 'pre', 'script', 'br'),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
  ),
}));

test('of any tree: no invisible characters, no more than one blank line, within the limit, the same twice', () => {
  fc.assert(
    fc.property(tree, fc.integer({ min: 1, max: 60 }), (html, limit) => {
      const body = bodyOf(html);
      const text = readText(body, { limit });
      expect(text).not.toMatch(/[\u202E\u200B]|\n{3}| {2}/);
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(readText(body, { limit })).toBe(text);
      expect(readText(body).startsWith(text.slice(0, -1))).toBe(true);
    }),
  );
});
