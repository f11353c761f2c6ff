import { expect, test } from 'vitest';
import { readRecipients } from '@/lib/mail/gmail/read-recipients';
import { gmailParts } from '@/lib/mail/gmail/selectors';
import { selectParts } from '@/lib/mail/select-part';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const chip = (name: string) => `<span class="g2" email="${name}@x.example" name="${name}">${name}</span>`;
const row = (names: readonly string[]) => `<tr><td>label:</td><td>${names.map(chip).join('')}</td></tr>`;

/** Addresses without their domain: what the header line lists, and the rows of the details card after the sender's. */
function read(header: readonly string[], details?: readonly (readonly string[])[]) {
  const card = details
    ? `<div role="dialog"><table>${[['ana'], ...details].map(row).join('')}<tr><td>date</td></tr></table></div>`
    : '';
  const html = `<div id="c"><table id="h"><tr><td><h3>${chip('ana')}</h3></td></tr><tr><td><span class="hb">to ${header.map(chip)}</span></td></tr></table>${card}</div>`;
  const page = parseMailPage(html, new URL('https://mail.google.com/'));
  const [whole, line] = [page.querySelector('#c'), page.querySelector('#h')];
  if (!whole || !line) throw new Error('the card is missing');
  const { to, cc } = readRecipients(whole, line, selectParts('gmail', gmailParts));
  const names = (people: typeof to) => people?.map(({ address }) => address?.split('@')[0]) ?? null;
  return { to: names(to), cc: names(cc) };
}

test('without a details card all are `to`, and whether some were copied is unknown', () => {
  expect(read(['me', 'rob'])).toEqual({ to: ['me', 'rob'], cc: null });
  expect(read(['me'])).toEqual({ to: ['me'], cc: [] });
  expect(read([])).toEqual({ to: null, cc: null });
});

test('the details card parts To from Cc by its rows', () => {
  expect(read(['me', 'rob', 'ines'], [['me', 'rob'], ['ines']])).toEqual({ to: ['me', 'rob'], cc: ['ines'] });
  expect(read(['me', 'rob'], [['me', 'rob']])).toEqual({ to: ['me', 'rob'], cc: [] });
});

test('a Reply-To row is not taken for To', () => {
  expect(read(['me', 'rob'], [['desk'], ['me'], ['rob']])).toEqual({ to: ['me'], cc: ['rob'] });
});

test('a header line that was cut short is completed by the card', () => {
  expect(read(['me'], [['me', 'rob'], ['ines']])).toEqual({ to: ['me', 'rob'], cc: ['ines'] });
});

test('a card that speaks of other people is not believed', () => {
  expect(read(['me', 'rob'], [['eve'], ['mallory']])).toEqual({ to: ['me', 'rob'], cc: null });
});
