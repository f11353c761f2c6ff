import { describe, expect, test } from 'vitest';
import type { ReplyFacts } from '@/lib/app/reader';
import { draftReply } from '@/lib/app/reply/draft-reply';
import type { ReplyQuery } from '@/lib/app/reply/reply-query';
import { snapshotOf } from '@/lib/app/reply/report-lines';
import type { Commitment } from '@/lib/domain/commitment';
import { listsUsed } from '@/lib/templates/lists-used';
import { plainText } from '@/lib/templates/plain-text';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { aChangeRequest } from '../../../helpers/a-change-request';
import { aCommitment } from '../../../helpers/a-commitment';
import { aMilestone } from '../../../helpers/a-milestone';
import { aRisk } from '../../../helpers/a-risk';
import { aTemplate } from '../../../helpers/a-template';
import { aTouchpoint } from '../../../helpers/a-touchpoint';
import { anEngagement } from '../../../helpers/an-engagement';
import { anIssue } from '../../../helpers/an-issue';
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

/** What a client was told with a draft of the demo's kind of records, sent as it is. */
function sent(template: ShippedTemplate, facts: ReplyFacts) {
  const { context, lines, rendered } = draftReply({
    facts,
    query: aReplyQuery({ language: template.language }),
    template,
  });
  const text = rendered.ok ? plainText(rendered.document) : '';
  return { lines, report: snapshotOf(context, { name: template.name, lists: listsUsed(template) }, text) };
}

test.each(shippedTemplates.filter(({ purpose }) => purpose === 'status-report'))(
  '$id tells each of its lines, and the next report of that day none as done',
  (template) => {
    const facts = someReplyFacts({
      settled: [kept('2026-03-12'), kept('2026-03-16', { text: '修复面单打印偏移 | # {{ client.name }}' })],
      ours: [aCommitment({ id: 'late', text: 'Price the\nprinter' }), aCommitment({ id: 'next', dueDay: null })],
      theirs: [aCommitment({ id: 'theirs', direction: 'theirs', text: '- Test data' })],
      changes: [aChangeRequest()],
      milestones: [aMilestone({ name: 'Go-live | all sites' })],
      risks: [aRisk()],
      issues: [anIssue()],
    });
    const { lines, report } = sent(template, facts);
    expect(report.items.map(({ list, id }) => `${list}:${id}`)).toEqual(lines.map(({ key }) => key));
    const touchpoints = [aTouchpoint({ on: '2026-03-16', report })];
    const next = sent(template, { ...facts, touchpoints });
    expect(next.lines.map(({ list }) => list)).not.toContain('done');
    expect(next.lines.length).toBe(lines.length - 2);
  },
);

test.each(shippedTemplates)('$id makes a draft of nothing', (template) => {
  const query = aReplyQuery({ language: template.language });
  const { rendered } = draftReply({ facts: someReplyFacts(), query, template });
  expect(rendered).toMatchObject({ ok: true });
});
