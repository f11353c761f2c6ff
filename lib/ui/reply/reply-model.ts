import type { ReplyFacts } from '@/lib/app/reader';
import { type AboutChoice, aboutChoices } from '@/lib/app/reply/about-of';
import type { KnownTemplate } from '@/lib/app/reply/all-templates';
import { draftReply } from '@/lib/app/reply/draft-reply';
import { newSurvey } from '@/lib/app/reply/new-survey';
import { type OfferedTemplate, offerTemplates } from '@/lib/app/reply/offer-templates';
import type { ReportLine } from '@/lib/app/reply/report-lines';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { DraftDocument } from '@/lib/domain/draft-document';
import type { Survey } from '@/lib/domain/survey';
import type { Rendered } from '@/lib/templates/rendered';
import type { TemplateContext } from '@/lib/templates/template-context';
import type { ReplyChoice, ReplyHeld } from './reply-held';
import type { ReplyStart } from './reply-start';

/** What a draft is made of, whatever is chosen. */
export interface ReplySource {
  readonly facts: ReplyFacts;
  /** All of the product and of the user. */
  readonly templates: readonly KnownTemplate[];
  readonly start: ReplyStart;
  readonly today: CalendarDay;
  /** The user's own address, to which answers of a survey go; null when nobody knows it. */
  readonly ownAddress: string | null;
}

/** What a choice makes, and what else could be chosen. */
export interface ReplyModel {
  /** The fitting ones first, all in the language of the draft where there are any. */
  readonly offers: readonly OfferedTemplate[];
  readonly template: KnownTemplate;
  /** Records that the draft could be about. */
  readonly abouts: readonly AboutChoice[];
  /** What can be left out of this template's lists. */
  readonly lines: readonly ReportLine[];
  readonly context: TemplateContext;
  readonly survey: Survey | null;
  /** As the template has it. */
  readonly rendered: Rendered;
}

/** The draft as it stands: what was typed, or what the template makes; nothing where that has an error. */
export const draftOf = (
  { typed }: Pick<ReplyHeld, 'typed'>,
  { rendered }: Pick<ReplyModel, 'rendered'>,
): DraftDocument => typed ?? (rendered.ok ? rendered.document : nothing);

const nothing: DraftDocument = [];

/** Hidden ones are there for somebody who hid them all, so that the screen is never without one. */
export function offersOf(
  source: ReplySource,
  { language, engagementId }: Pick<ReplyChoice, 'language' | 'engagementId'>,
) {
  const { facts, templates, start, today } = source;
  const asked = { facts, engagementId, language, today, purpose: start.purpose, about: start.about };
  const offers = offerTemplates({ ...asked, templates });
  const known = offers.length > 0 ? offers : offerTemplates({ ...asked, templates: templates.map(shown) });
  const inLanguage = known.filter(({ template }) => template.language === language);
  return inLanguage.length > 0 ? inLanguage : known;
}

const shown = (template: KnownTemplate): KnownTemplate => ({ ...template, hidden: false });

/** All that follows from a choice. `token` is of the survey, if one is asked. Null only without any template, which the product always has. */
export function replyModel(source: ReplySource, choice: ReplyChoice, token: string): ReplyModel | null {
  const { facts, today, ownAddress, templates } = source;
  const offers = offersOf(source, choice);
  const template = templates.find(({ id }) => id === choice.templateId) ?? offers[0]?.template;
  if (template === undefined) return null;
  const { language, engagementId, contactId, about } = choice;
  const survey = ownAddress === null ? null : newSurvey({ contactId }, () => token);
  const ask = survey && ownAddress !== null ? { survey, to: ownAddress } : null;
  const query = { language, today, engagementId, contactId, about, left: new Set(choice.left), ask };
  const { context, lines, rendered } = draftReply({ facts, query, template });
  return {
    offers,
    template,
    abouts: aboutChoices(facts, { purpose: template.purpose, today, engagementId }),
    lines,
    context,
    survey,
    rendered,
  };
}
