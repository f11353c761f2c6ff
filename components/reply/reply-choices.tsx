import type { ReplyFacts } from '@/lib/app/reader';
import type { AboutChoice } from '@/lib/app/reply/about-of';
import type { Contact } from '@/lib/domain/contact';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import type { Reply } from '@/lib/ui/reply/use-reply';
import { ChoiceRow } from './choice-row';
import styles from './choices.module.css';
import { LanguageRow } from './language-row';
import { TemplateRow } from './template-row';

interface Props {
  readonly reply: Reply;
  readonly facts: Pick<ReplyFacts, 'contacts' | 'engagements'>;
}

/** An option is one line of a list. */
const longestOption = 90;
const cut = (text: string): string => withoutDirectionMarks(text).slice(0, longestOption);

const personOf = ({ name, addresses, role }: Contact): string =>
  [name || (addresses[0] ?? ''), role].filter(Boolean).join(', ');

/** What a draft is made of: template, recipient, language, and where there is a choice engagement and record. */
export function ReplyChoices({ reply, facts }: Props) {
  const catalogue = useCatalogue();
  const { t } = catalogue;
  const { offers, template, abouts } = reply.model;
  const { choice } = reply.held;
  const aboutText = ({ text, day }: AboutChoice): string =>
    day === null ? cut(text) : `${cut(text)} · ${catalogue.day(day, 'plain')}`;
  const about = abouts.find((one) => one.about.id === choice.about?.id);
  return (
    <div className={styles.choices}>
      <TemplateRow offers={offers} chosen={template} onChoose={reply.chooseTemplate} />
      {abouts.length > 0 && (
        <ChoiceRow
          label={t('reply_about')}
          value={about?.about.id ?? ''}
          onChoose={(id) => reply.choose({ about: abouts.find((one) => one.about.id === id)?.about ?? null })}
        >
          <option value="">{t('reply_about_none')}</option>
          {abouts.map((one) => (
            <option key={one.about.id} value={one.about.id}>
              {aboutText(one)}
            </option>
          ))}
        </ChoiceRow>
      )}
      {facts.contacts.length > 0 && (
        <ChoiceRow
          label={t('reply_to')}
          value={choice.contactId ?? ''}
          onChoose={(id) => reply.choose({ contactId: id || null })}
        >
          <option value="">{t('reply_to_nobody')}</option>
          {facts.contacts.map((contact) => (
            <option key={contact.id} value={contact.id}>
              {cut(personOf(contact))}
            </option>
          ))}
        </ChoiceRow>
      )}
      {facts.engagements.length > 1 && (
        <ChoiceRow
          label={t('reply_engagement')}
          value={choice.engagementId ?? ''}
          onChoose={(id) => reply.choose({ engagementId: id || null })}
        >
          <option value="">{t('reply_engagement_all')}</option>
          {facts.engagements.map(({ id, name }) => (
            <option key={id} value={id}>
              {cut(name)}
            </option>
          ))}
        </ChoiceRow>
      )}
      <LanguageRow language={choice.language} onChoose={reply.chooseLanguage} />
    </div>
  );
}
