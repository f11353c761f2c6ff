import { describe, expect, test } from 'vitest';
import type { ReplyFacts } from '@/lib/app/reader';
import { draftReply } from '@/lib/app/reply/draft-reply';
import type { ReplyQuery } from '@/lib/app/reply/reply-query';
import type { Commitment } from '@/lib/domain/commitment';
import { plainText } from '@/lib/templates/plain-text';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { aCommitment } from '../../../helpers/a-commitment';
import { aTemplate } from '../../../helpers/a-template';
import { anEngagement } from '../../../helpers/an-engagement';
import { aReplyQuery, someReplyFacts } from '../../../helpers/some-reply-facts';

const drafted = (
  fields: Parameters<typeof aTemplate>[0],
  facts: Partial<ReplyFacts>,
  query: Partial<ReplyQuery> = {},
) => draftReply({ facts: someReplyFacts(facts), query: aReplyQuery(query), template: aTemplate(fields) });

const words = ({ rendered }: ReturnType<typeof drafted>): string =>
  rendered.ok ? plainText(rendered.document) : rendered.problem.name;

const kept = (settledOn: string, fields: Partial<Commitment> = {}): Commitment =>
  aCommitment({ id: settledOn, text: `Of ${settledOn}`, state: 'kept', settledOn, ...fields });

test('a line that is left out is not in the draft, and can be taken in again', () => {
  const body = '{% for item in next %}\n- {{ item.text }}\n{% endfor %}';
  const ours = ['plan', 'price'].map((id) => aCommitment({ id, text: `Send the ${id}`, dueDay: null }));
  const draft = drafted({ body }, { ours }, { left: new Set(['next:plan']) });
  expect(words(draft).trim()).toBe('- Send the price');
  expect(draft.lines.map(({ key }) => key)).toEqual(['next:plan', 'next:price']);
});

test('only lists that the template shows can be ticked off', () => {
  const ours = [aCommitment({ dueDay: null })];
  expect(drafted({ body: '{% for item in done %}{{ item.text }}{% endfor %}' }, { ours }).lines).toEqual([]);
});

test('an error of the template comes back as a problem', () => {
  const { rendered } = drafted({ body: 'Hello {{ recipient.nickname }}' }, {});
  expect(rendered).toMatchObject({ ok: false, problem: { kind: 'unknown-variable', name: 'recipient.nickname' } });
});

describe('what was done', () => {
  const body = '{% for item in done %}\n- {{ item.text }}\n{% endfor %}';
  const facts = {
    engagements: [anEngagement({ startsOn: '2026-01-05' })],
    settled: [
      kept('2026-03-12', { engagementId: 'engagement-portal' }),
      kept('2026-01-20', { engagementId: 'engagement-portal' }),
      kept('2026-01-10'),
      kept('2025-11-10'),
      kept('2026-02-01', { engagementId: 'engagement-old' }),
    ],
  };

  test('is told since the last report', () => {
    expect(words(drafted({ body }, facts)).trim()).toBe('- Of 2026-03-12');
  });

  test.each(['ask-acceptance', 'closing'] as const)('is told of the whole engagement: %s', (purpose) => {
    expect(words(drafted({ body, purpose }, facts)).trim().split('\n')).toEqual([
      '- Of 2026-01-10',
      '- Of 2026-01-20',
      '- Of 2026-03-12',
    ]);
  });

  test('is told since the last report where nobody said of which engagement', () => {
    const engagements = [...facts.engagements, anEngagement({ id: 'engagement-app' })];
    expect(words(drafted({ body, purpose: 'closing' }, { ...facts, engagements })).trim()).toBe('- Of 2026-03-12');
  });
});

test.each(shippedTemplates)('$id makes a draft of nothing', (template) => {
  const query = aReplyQuery({ language: template.language });
  const { rendered } = draftReply({ facts: someReplyFacts(), query, template });
  expect(rendered).toMatchObject({ ok: true });
});
