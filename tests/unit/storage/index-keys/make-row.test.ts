import { describe, expect, it } from 'vitest';
import { changeRequestState } from '@/lib/domain/change-request';
import { isPending } from '@/lib/domain/change-request-life';
import { makeRow } from '@/lib/storage/index-keys/make-row';
import { recordOf } from '@/lib/storage/record-of';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aContact } from '@/tests/helpers/a-contact';
import { aTouchpoint } from '@/tests/helpers/a-touchpoint';
import { anEngagement } from '@/tests/helpers/an-engagement';
import { someSettings } from '@/tests/helpers/some-settings';

const keys = (domain: string) => [`name:${domain.split('.')[0]}`];
const deletedAt = '2026-03-01T00:00:00.000Z';

describe('makeRow', () => {
  it('gives a client its domains, their look-alike keys once each, and its folded name', () => {
    const client = aClient({ name: 'ÉCOLE', domains: ['ecole.example', 'ecole.test'] });
    const expected = { domain: ['ecole.example', 'ecole.test'], lookalike: ['name:ecole'], name: 'école' };
    expect(makeRow('client', client, keys)).toEqual({ ...client, keys: expected });
  });

  it('gives a contact its addresses and its place in the list', () => {
    expect(makeRow('contact', aContact(), keys).keys).toEqual({
      address: ['ana@northwind.example'],
      client: ['client-northwind', 'ana ruiz'],
    });
  });

  it('sorts open engagements before closed ones, and the newest start first', () => {
    const key = (fields: object) => makeRow('engagement', anEngagement(fields), keys).keys?.client.slice(1);
    expect(key({ startsOn: '2026-01-05', closedOn: null })).toEqual([0, -20260105]);
    expect(key({ startsOn: null, closedOn: '2026-02-01' })).toEqual([1, 0]);
  });

  it('leaves settled commitments out of the open ones, and theirs out of the kept window', () => {
    const indexes = (fields: object) => makeRow('commitment', aCommitment(fields), keys).keys;
    expect(indexes({})?.open).toEqual(['client-northwind', 'ours', '2026-03-13']);
    expect(indexes({ dueDay: null })?.open).toEqual(['client-northwind', 'ours', '9999-99-99']);
    expect(indexes({ state: 'kept' })).not.toHaveProperty('open');
    expect(indexes({ direction: 'theirs' })).not.toHaveProperty('oursDue');
  });

  it.each(changeRequestState.options)('has a change that is %s among the pending ones when it is', (state) => {
    const row = makeRow('changeRequest', aChangeRequest({ state }), keys);
    expect('keys' in row).toBe(isPending(state));
  });

  it('gives tombstones and what is found by id no keys', () => {
    expect(makeRow('client', aClient({ deletedAt }), keys)).toEqual(aClient({ deletedAt }));
    expect(makeRow('settings', someSettings(), keys)).toEqual(someSettings());
  });

  it('is undone by recordOf', () => {
    expect(recordOf(makeRow('touchpoint', aTouchpoint(), keys))).toEqual(aTouchpoint());
  });
});
