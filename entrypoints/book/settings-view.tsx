import { SettingsSection } from '@/components/book/settings-section';
import { keepChoices } from '@/lib/messaging/keep-choices';
import { newId } from '@/lib/platform/new-id';
import type { Preferences } from '@/lib/platform/preferences';
import type { DayField, ListField } from '@/lib/ui/book-settings';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { readDayEntries } from '@/lib/ui/day-entries';
import { checkEntries } from '@/lib/ui/settings-entries';
import { useSettingsForm } from '@/lib/ui/use-settings-form';
import type { SectionProps } from './book-section-view';
import { CountsView } from './counts-view';
import { ReminderView } from './reminder-view';
import { ShortcutsView } from './shortcuts-view';

interface Props extends SectionProps {
  readonly preferences: Preferences;
}

export function SettingsView({ services, changes, onError, preferences }: Props) {
  const { t } = useCatalogue();
  const { reader, writer, rules } = services;
  const { language, opens } = preferences;
  const ports = { reader, writer, preferences: { language, opens }, savePreferences: keepChoices, rules, newId };
  const { values, save } = useSettingsForm(ports, changes, onError);
  const checkList = (field: ListField | DayField, text: string) => {
    if (field === 'holidays' || field === 'makeUpDays') {
      const read = readDayEntries(text);
      return 'days' in read ? null : t(`book_days_${read.kind}`, { line: read.line, entry: isolate(read.entry) });
    }
    const problem = checkEntries(field, text, rules);
    return (
      problem &&
      t(`book_line_${problem.kind}`, { line: problem.line, entry: isolate(problem.entry), instead: problem.instead })
    );
  };
  if (values === null) return <p role="status">{t('loading')}</p>;
  return (
    <>
      <SettingsSection values={values} checkList={checkList} onSave={save} />
      <ReminderView preferences={preferences} />
      <CountsView services={services} changes={changes} onError={onError} />
      <ShortcutsView />
    </>
  );
}
