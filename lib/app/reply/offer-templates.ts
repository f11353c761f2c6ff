import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Language } from '@/lib/domain/client';
import type { TemplatePurpose } from '@/lib/domain/template-purpose';
import type { ReplyFacts } from '../reader';
import { aboutOf } from './about-of';
import type { KnownTemplate } from './all-templates';
import { purposesFor } from './purposes-for';
import type { ReplyAbout } from './reply-about';
import { replyScope } from './reply-scope';
import { type Situation, situationsOf, type Why } from './situations-of';

/** A template with what speaks for it and the record that it would be about. */
export interface OfferedTemplate {
  readonly template: KnownTemplate;
  /** Null = nothing of the records asks for it. */
  readonly why: Why | null;
  readonly about: ReplyAbout | null;
}

export interface OfferQuery {
  readonly facts: ReplyFacts;
  /** What the person asked for; null = as the situation suggests. */
  readonly purpose: TemplatePurpose | null;
  readonly about: ReplyAbout | null;
  readonly engagementId: string | null;
  /** Of the reply (`replyLanguage`). */
  readonly language: Language;
  readonly today: CalendarDay;
  /** From `allTemplates`; hidden ones are left out. */
  readonly templates: readonly KnownTemplate[];
}

/**
 * All templates, the fitting ones first: those of the purpose that was asked for, then those for the record that was chosen,
 * then those that the records ask for, the most urgent first (`situationsOf`), then the others in the order given. Those in
 * another language than the reply's stand after all of the right one, in the same order.
 */
export function offerTemplates(query: OfferQuery): readonly OfferedTemplate[] {
  const { facts, purpose, about, engagementId, language, today, templates } = query;
  const scope = replyScope(facts, engagementId);
  const asked = about === null ? [] : purposesFor(about, scope, today);
  const situations = situationsOf(scope, today);
  const order = [...(purpose === null ? [] : [purpose]), ...asked, ...situations.map((situation) => situation.purpose)];
  const rank = (template: KnownTemplate): number => {
    const place = order.indexOf(template.purpose);
    return place === -1 ? order.length : place;
  };
  return templates
    .filter(({ hidden }) => !hidden)
    .toSorted((a, b) => Number(a.language !== language) - Number(b.language !== language) || rank(a) - rank(b))
    .map((template) => ({ template, ...reasonOf(template.purpose) }));

  function reasonOf(one: TemplatePurpose): Pick<OfferedTemplate, 'why' | 'about'> {
    const situation: Situation | undefined = situations.find((found) => found.purpose === one);
    const chosen = about !== null && (asked.includes(one) || one === purpose) ? about : null;
    return {
      why: chosen !== null || one === purpose ? 'asked' : (situation?.why ?? null),
      about: chosen ?? situation?.about ?? aboutOf(facts, { purpose: one, today, engagementId }),
    };
  }
}
