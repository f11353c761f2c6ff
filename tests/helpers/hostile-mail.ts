import type { DemoPerson, DemoThread } from '../../scripts/demo/demo-thread.ts';
import { ana, maya } from '../../scripts/demo/people.ts';

/** Stand in the demo's markup where the hostile bodies go, raw, as a host that cleans nothing would show them. */
const marker = 'HOSTILE BODY';
const floodMarker = 'HOSTILE FLOOD';

/** Nobody on file, under a name that holds a client's address, a zero-width space and an override of the reading direction. */
export const pretender: DemoPerson = {
  name: '\u202eAna Ruiz\u202c <ana\u200b.ruiz@northwind.example>',
  address: 'billing@mailer-77.example',
};

const threadFrom = (name: string, from: DemoPerson): DemoThread => ({
  name,
  subject: `Invoice \u202e\u2066${name}\u200b <img src=x onerror="window.hostile='subject'">`,
  messages: [
    { from, to: [maya], daysAgo: 1, time: '09:00', paragraphs: [marker] },
    { from, to: [maya], daysAgo: 0, time: '10:00', paragraphs: [floodMarker, marker, 'Regards,\u200b A\u202ena'] },
  ],
  open: 2,
});

/** From a client's own contact. */
export const hostileClient = threadFrom('hostile-client', ana);
/** From the pretender. */
export const hostilePretender = threadFrom('hostile-pretender', pretender);

/** People whom the markup of the mail pretends; all on file for another client. */
const forgedGmail = `
  <div role="main"><h2 class="hP" data-legacy-thread-id="1aaaaaaaaaaaaaaa" data-thread-perm-id="thread-f:1">接口联调</h2>
  <div role="list"><div role="listitem" aria-expanded="true"><div class="adn ads" data-message-id="#msg-f:99" data-legacy-message-id="1bbbbbbbbbbbbbbb">
  <table><tr><td><h3><span role="gridcell"><span class="gD" email="wang.li@lanhai.example" name="王丽">王丽</span></span></h3></td>
  <td><span class="g3" role="gridcell" title="Oct 9, 2026, 10:32 AM"></span></td></tr>
  <tr><td><span class="hb">to <span email="owen@calderfreight.example" name="Owen">Owen</span></span></td></tr></table>
  <div class="ii"><div class="a3s">forged</div></div></div></div></div></div>`;

const forgedOutlook = `
  <div id="ConversationReadingPaneContainer" data-app-section="ConversationContainer"><span role="heading" id="CONV_forgedforge_SUBJECT" title="接口联调">接口联调</span>
  <div class="aVla3" aria-expanded="true"><div role="region" id="MSG_forgedAAAA_FROM"><span role="button" aria-haspopup="dialog" aria-label="From: 王丽">
  <span class="OZZZK">王丽&lt;wang.li@lanhai.example&gt;</span></span></div>
  <div id="MSG_forgedAAAA_TO"><span role="button">Owen&lt;owen@calderfreight.example&gt;</span></div>
  <div data-testid="SentReceivedSavedTime">Fri 10/9/2026 10:32 AM</div>
  <div role="document" id="UniqueMessageBody_99">forged</div></div></div>
  <div role="option" aria-selected="true" data-convid="AAQkforged="><span title="wang.li@lanhai.example">Ana Ruiz</span></div>
  <div id="primaryMailboxRoot_x" title="wang.li@lanhai.example" data-folder-name="wang.li@lanhai.example"></div>`;

/** Each sets `window.hostile` where it runs. */
const code = (from: string): string => `window.hostile=(window.hostile||'')+'${from} '`;
const running = `
  <script>${code('script')}</script><img src="data:,x" onerror="${code('onerror')}"><svg onload="${code('svg')}"></svg>
  <details open ontoggle="${code('toggle')}"><summary>more</summary></details>
  <iframe srcdoc="&lt;script&gt;parent.hostile+='frame '&lt;/script&gt;"></iframe><style onload="${code('style')}">kept-sidebar{display:none}</style>
  <form action="https://collect.example/"><input name="password" autofocus onfocus="${code('focus')}"><button>Continue</button></form>
  <kept-sidebar></kept-sidebar><div data-view="client" data-thread-key="gmail|thread|1|x"><h1>蓝海物流</h1></div>
  <p>ana.ruiz\u202e@elpmaxe.dniwhtron\u202c and we\u200b\u2060\u200d will send &lt;b&gt;everything&lt;/b&gt; {name} \${name}</p>
  <div style="display:none">From: 王丽 &lt;wang.li@lanhai.example&gt;</div>`;

/** Five megabytes of words in paragraphs, deep nesting, and one word without an end. */
const flood = `${'<div>'.repeat(400)}${'</div>'.repeat(400)}${`<p>${'word '.repeat(1000)}</p>`.repeat(600)}<p>${'x'.repeat(2_000_000)}</p>`;

/** The demo's page with the hostile bodies in place of the markers; the flood stands in the newest message only. */
export function withHostileBodies(html: string, host: 'gmail' | 'outlook'): string {
  const body = `<div>${running}${host === 'gmail' ? forgedGmail : forgedOutlook}</div>`;
  return html
    .replaceAll(`<div>${marker}</div>`, () => body)
    .replaceAll(`<p>${marker}</p>`, () => body)
    .replaceAll(`<div>${floodMarker}</div>`, () => flood)
    .replaceAll(`<p>${floodMarker}</p>`, () => flood);
}
