import type { ReplyFacts } from '@/lib/app/reader';
import { aboutOf } from '@/lib/app/reply/about-of';
import { queryFor } from '@/lib/app/reply/draft-reply';
import { newSurvey } from '@/lib/app/reply/new-survey';
import { templateContextOf } from '@/lib/app/reply/template-context-of';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { TemplateContext } from '@/lib/templates/template-context';
import { sampleContext } from './sample-context';
import type { TemplateValues } from './template-values';

/** Nothing is asked by looking: this token is in no mail. */
const noToken = () => '0000000000000000';
const nobody = 'me@ours.example';

/**
 * What a template would be filled with in a reply to the first contact of a client, about the record that fits its purpose;
 * invented words where there is no client.
 */
export function previewContext(
  facts: ReplyFacts | null,
  { purpose, language }: Pick<TemplateValues, 'purpose' | 'language'>,
  today: CalendarDay,
): TemplateContext {
  if (facts === null) return sampleContext(language, today);
  const contactId = (facts.contacts.find((contact) => contact.language === language) ?? facts.contacts[0])?.id ?? null;
  const query = {
    language,
    today,
    engagementId: null,
    contactId,
    about: aboutOf(facts, { purpose, today, engagementId: null }),
    left: new Set<string>(),
    ask: { survey: newSurvey({ contactId }, noToken), to: facts.settings?.ownAddresses[0] ?? nobody },
  };
  return templateContextOf(facts, queryFor(query, purpose));
}
