import type { KnownTemplate } from '@/lib/app/reply/all-templates';
import type { Language } from '@/lib/domain/client';
import type { ReplyChoice } from './reply-held';
import { offersOf, type ReplyModel, type ReplySource } from './reply-model';

/** Another template: what it is about comes with it, unless what is chosen fits it as well. */
export function chooseTemplate(
  source: ReplySource,
  choice: ReplyChoice,
  templateId: string,
): Pick<ReplyChoice, 'templateId' | 'about'> {
  const offer = offersOf(source, choice).find(({ template }) => template.id === templateId);
  const fits = choice.about !== null && choice.about.kind === offer?.about?.kind;
  return { templateId, about: fits ? choice.about : (offer?.about ?? null) };
}

/** The same template in another language, else the first for the same purpose, else the first of that language. */
export function chooseLanguage(
  source: ReplySource,
  { template }: Pick<ReplyModel, 'template'>,
  choice: ReplyChoice,
  language: Language,
): Pick<ReplyChoice, 'language' | 'templateId' | 'about'> {
  const offers = offersOf(source, { ...choice, language });
  const known = offers.map((offer) => offer.template);
  const twin =
    known.find(({ id }) => id === twinId(template, language)) ??
    known.find((one) => one.purpose === template.purpose && one.language === language) ??
    known[0];
  const next = chooseTemplate(source, { ...choice, language }, twin?.id ?? template.id);
  return { language, ...next };
}

const twinId = ({ id }: Pick<KnownTemplate, 'id'>, language: Language): string =>
  id.replace(/\.(?:en|zh-CN)$/, `.${language}`);
