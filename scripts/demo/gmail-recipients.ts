import type { DemoPerson } from './demo-thread.ts';
import { esc, html } from './html.ts';

/** A recipient; cloned for those that are typed. */
export const gmailChip = ({ name, address }: DemoPerson): string =>
  html`
    <div class="afq"><div class="afr">
    <div class="afV" role="option" tabindex="-1" data-name="${esc(name)}" data-hovercard-id="${esc(address)}"
    aria-selected="false" peoplekit-id="SlnYSb"><div class="afW"><div class="agj"></div>
    <div class="akl" translate="no">${esc(name)}</div><div class="afX" role="button" tabindex="-1"></div></div>
    </div></div></div>
  `;

/** One row of recipients. */
export function gmailWell(
  field: 'to' | 'cc' | 'bcc',
  label: string,
  people: readonly DemoPerson[],
  isAlways = false,
): string {
  const hidden = people.length === 0 && !isAlways ? ' style="display: none;"' : '';
  return html`
    <tr class="bzf"${hidden}><td class="ok aoy"><span class="gO aQY" role="link" tabindex="1">${label}</span></td>
    <td class="eV"><div class="oj"><div class="wO nr l1"><div name="${field}" class="anm" aria-label="${label}">
    <div class="aUy"><div class="aH9" role="presentation"><div class="aoE"><div class="aoF"><div class="aoG">
    <div class="afp" role="listbox" aria-label="${label}" aria-orientation="horizontal"
    aria-multiselectable="true">${people.map(gmailChip).join('')}</div>
    <input class="agP aFw" peoplekit-id="BbVjBd" autocomplete="off" spellcheck="false" aria-label="${label}"
    aria-autocomplete="list" type="text" role="combobox" aria-expanded="false"></div></div></div></div></div>
    </div></div></div></td></tr>
  `;
}
