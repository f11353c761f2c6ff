import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsWithTail, sameId, tailOf, toEwsForm } from '@/lib/mail/outlook/outlook-ids';

const ewsId = fc.stringMatching(/^AAQk[A-Za-z0-9+/]{30,60}={0,2}$/);
const urlForm = (id: string) => id.replaceAll('+', '_').replaceAll('/', '-');

test('the url-safe form of an id is the same id and turns back into it', () => {
  fc.assert(
    fc.property(ewsId, (id) => {
      expect(sameId(id, urlForm(id))).toBe(true);
      expect(toEwsForm(urlForm(id))).toBe(id);
    }),
  );
});

test('the last eleven characters belong to their id in either form, with or without the padding', () => {
  fc.assert(
    fc.property(ewsId, (id) => {
      const tail = id.replaceAll('=', '').slice(-11);
      const letters = tail.replace(/[^A-Za-z0-9]/g, '').length;
      expect(endsWithTail(id, tail)).toBe(letters >= 6);
      expect(endsWithTail(urlForm(id), urlForm(tail))).toBe(letters >= 6);
    }),
  );
});

test('another id has another tail, and too short a tail proves nothing', () => {
  expect(endsWithTail('AAQkADJk7DyTdajRRw=', 'k7DyTdajRRw')).toBe(true);
  expect(endsWithTail('AAQkADJk7DyTdajRRw=', 'na7cNZ45pfw')).toBe(false);
  expect(endsWithTail('AAQkADJk7DyTdajRRw=', 'RRw')).toBe(false);
  expect(sameId('AAQkAD', 'AAQkAE')).toBe(false);
});

test('a tail is read from the id of a field and from nothing else', () => {
  expect(tailOf('MSG_7LB-VdiAAAA_FROM')).toBe('7LB-VdiAAAA');
  expect(tailOf('CONV_mnSV9n_UT4w_SUBJECT')).toBe('mnSV9n_UT4w');
  expect(tailOf('x_MSG_7LB_FROM')).toBeNull();
  expect(tailOf('UniqueMessageBody_1')).toBeNull();
});
