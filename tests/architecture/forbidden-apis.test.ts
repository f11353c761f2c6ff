import { describe, expect, test } from 'vitest';
import { builtFiles } from '../helpers/built-files';
import { productFiles, read, withoutComments } from '../helpers/source-files';

/**
 * What would let data leave the browser, or let text of a mail become code or markup. Pages have a CSP against it; content
 * scripts lie outside any CSP, so here it is held by reading the code.
 */
const forbidden: Readonly<Record<string, RegExp>> = {
  fetch: /(?<![\w$.-])fetch\s*\(|\b(?:window|globalThis|self)\.fetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b|\bWebTransport\b/,
  sendBeacon: /\bsendBeacon\b/,
  EventSource: /\bEventSource\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  importScripts: /\bimportScripts\s*\(/,
  'remote import': /\bimport\(\s*["'`]\s*(?:https?:)?\/\//,
  'remote address in a tag': /\b(?:src|href|action)=["'](?:https?:)?\/\//,
  eval: /(?<![\w$.])eval\s*\(|\bnew\s+Function\s*\(/,
  innerHTML: /\b(?:inner|outer)HTML\b/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  setHTML: /\bsetHTML(?:Unsafe)?\b|\bcreateContextualFragment\b|\bdocument\.write(?:ln)?\b/,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/,
  'execCommand insertHTML': /\binsertHTML\b/,
  'image beacon': /\bnew\s+Image\s*\(/,
};

/**
 * The one place where markup is written, because nothing else enters the browser's history of changes: into the editor of a
 * composer, as the browser itself serialises nodes that lib/mail/build-draft-nodes made. docs/threat-model.md has the reasons.
 */
const draftWriter = { file: 'lib/mail/write-draft.ts', form: /\.execCommand\((["'`])insertHTML\1,(?:false|!1),/g };

describe('the sources', () => {
  test.each(Object.entries(forbidden))('use no %s', (_name, pattern) => {
    const using = productFiles().filter((file) => {
      const text = withoutComments(read(file));
      return pattern.test(file === draftWriter.file ? text.replaceAll(' ', '').replace(draftWriter.form, '') : text);
    });
    expect(using).toEqual([]);
  });

  test('write markup in one place, of their own nodes only', () => {
    const text = withoutComments(read(draftWriter.file));
    expect(text.replaceAll(' ', '').match(draftWriter.form)).toHaveLength(1);
    expect(text).toContain("page.execCommand('insertHTML', false, html)");
    expect(text.match(/\bhtml\b.*=[^=>].*$/gm)).toEqual(['html = draft.getHTML();']);
  });
});

/**
 * What react-dom carries in itself, each as it stands in the bundle; `[\w$]+` are names that the minifier gives.
 * Its two ways to write markup: an empty script element, which our CSP refuses, and the property that no component sets.
 * A new mention fails here until somebody has read it.
 */
const name = '[\\w$]+';
const carriedByReact: Readonly<Record<string, readonly RegExp[]>> = {
  innerHTML: [
    new RegExp(`${name}\\.innerHTML=\`<script><\\\\/script>\``, 'g'),
    new RegExp(`\\?\\.__html!==${name}&&\\(${name}\\.innerHTML=${name}\\)`, 'g'),
    /case`innerHTML`:/g,
  ],
  dangerouslySetInnerHTML: [
    /case`dangerouslySetInnerHTML`:/g,
    new RegExp(`typeof ${name}\\.dangerouslySetInnerHTML==\`object\``, 'g'),
    new RegExp(`&&${name}\\.dangerouslySetInnerHTML!==null&&${name}\\.dangerouslySetInnerHTML\\.__html!=null`, 'g'),
    new RegExp(`${name}\\.dangerouslySetInnerHTML!=null&&\\(${name}\\.textContent=\`\`\\)`, 'g'),
  ],
};

describe('the bundles', () => {
  const code = builtFiles(['.js', '.html']);
  const isPage = (path: string): boolean => path.includes('/chunks/');
  const isInMail = (path: string): boolean => path.includes('/content-scripts/');

  test.each(Object.entries(forbidden))('hold no %s but what is known', (api, pattern) => {
    const left = code.flatMap(({ path, text }) => {
      const known = isPage(path) ? (carriedByReact[api] ?? []) : isInMail(path) ? [draftWriter.form] : [];
      const rest = known.reduce((remaining, form) => remaining.replaceAll(form, ''), text);
      const found = pattern.exec(rest);
      return found ? [`${path}: ${rest.slice(Math.max(0, found.index - 60), found.index + 60)}`] : [];
    });
    expect(left).toEqual([]);
  });
});
