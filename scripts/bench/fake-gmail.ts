/**
 * A page in Gmail's form for measuring: about 6,000 nodes of surroundings and a thread of eight messages with 60 paragraphs
 * each, put in by `showThread(i)`. Which selectors Gmail has: tests/fixtures/mail/gmail.
 */
const threadHex = (i: number): string => `1a${(0x100000000000 + i * 4097).toString(16)}`.slice(0, 16).padEnd(16, '0');
export const fakeThreadId = threadHex;

/** The thread's part of the address; 32 letters and digits, as Gmail's are. */
const threadToken = (i: number): string => `FMfcgzBench${String(i).padStart(21, 'x')}`;
export const fakeThreadToken = threadToken;

const surroundings = Array.from(
  { length: 1500 },
  (_, i) => `<div class="row"><span>Folder</span><a href="#label/${i}">Label ${i}</a></div>`,
).join('');

const pageScript = `
const threadHex = ${threadHex.toString()};
const threadToken = ${threadToken.toString()};
const paragraph = 'The cut-over plan, the pilot sites and the price of the second label printer were discussed at length.';
function person(address, name, className) {
  return '<span class="' + className + '" email="' + address + '" name="' + name + '" data-hovercard-id="' + address + '">' + name + '</span>';
}
function card(i, n, sender) {
  const id = threadHex(i * 8 + n + 7);
  const body = Array.from({ length: 60 }, (_, p) => '<div>' + p + ' ' + paragraph + '</div>').join('');
  return '<div class="h7 ie nH oy8Mbf" role="listitem" aria-expanded="true"><div class="adn ads" data-message-id="#msg-f:' + BigInt('0x' + id) + '" data-legacy-message-id="' + id + '">' +
    '<div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw"><span class="qu">' + person(sender, 'Ana Ruiz', 'gD') + '</span></h3></td>' +
    '<td class="gH"><div class="gK"><span class="g3" title="Oct 9, 2026, 7:58 AM">Oct 9, 2026, 7:58 AM</span></div></td></tr>' +
    '<tr class="acZ xD"><td><div class="iw ajw"><span class="hb">to ' + person('maya.lindqvist@example.com', 'me', 'g2') + '</span></div></td></tr></tbody></table></div>' +
    '<div class="ii gt"><div class="a3s aiL"><div dir="ltr">' + body + '</div></div></div></div></div></div>';
}
function thread(i) {
  const sender = 'person' + i + '@client' + i + '.example';
  return '<div class="g id"><div class="a98 iY"><div class="nH"><div class="ha"><h2 class="hP" data-thread-perm-id="thread-f:' + BigInt('0x' + threadHex(i)) +
    '" data-legacy-thread-id="' + threadHex(i) + '">Plan ' + i + '</h2></div><div role="list">' +
    Array.from({ length: 8 }, (_, n) => card(i, n, sender)).join('') + '</div></div></div></div>';
}
globalThis.showThread = (i) => {
  const html = thread(i);
  const main = document.querySelector('[role=main]');
  const start = performance.timeOrigin + performance.now();
  history.pushState(null, '', '#inbox/' + threadToken(i));
  main.innerHTML = html;
  return start;
};
globalThis.churn = (operations) => {
  const side = document.querySelector('.side');
  for (let k = 0; k < operations; k++) {
    const node = document.createElement('span');
    node.textContent = k;
    side.append(node);
    if (side.childNodes.length > 50) side.firstChild.remove();
  }
};
const first = new URLSearchParams(location.search).get('thread');
if (first !== null) document.querySelector('[role=main]').innerHTML = thread(Number(first));
`;

/** GLOBALS and the body classes are what @inboxsdk/core needs to start; our adapter does not look at them. */
export const fakeGmail = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox - maya.lindqvist@example.com - Gmail</title>
<script>var GLOBALS = [null,null,null,null,null,null,null,null,null,'en','maya.lindqvist@example.com'];</script>
<style>body{margin:0;font:14px sans-serif}.aeF{height:700px;overflow:auto}.row{display:inline-block}.surroundings{height:60px;overflow:hidden}</style></head>
<body class="aAU xE"><div id="loading" style="display:none"><div class="msg">Loading maya.lindqvist@example.com…</div></div>
<a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Maya (maya.lindqvist@example.com)"></a>
<div class="surroundings">${surroundings}</div><div class="side"></div>
<div class="nH aqk"><div class="nH bkK"><div class="aeF"><div class="nH"><div role="main"></div></div></div></div></div>
<script>${pageScript}</script></body></html>`;
