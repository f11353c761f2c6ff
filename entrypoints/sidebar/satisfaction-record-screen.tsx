import { AnswerList } from '@/components/satisfaction/answer-list';
import { SatisfactionFields } from '@/components/satisfaction/satisfaction-fields';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { satisfactionKind, scoreWords } from '@/lib/ui/satisfaction/satisfaction-kind';
import { stepWord } from '@/lib/ui/satisfaction/satisfaction-scales';
import { toSatisfactionDraft } from '@/lib/ui/satisfaction/to-satisfaction-draft';
import { useLastAnswers } from '@/lib/ui/satisfaction/use-last-answers';
import type { ShortFile } from '@/lib/ui/short/short-file';
import { ShortPageScreen } from './short-page-screen';
import { ShortScreen, type ShortScreenProps } from './short-screen';

/** The page of a satisfaction response, with the client's others. */
export const SatisfactionRecordScreen = (props: ShortScreenProps) => (
  <ShortScreen {...props} of="satisfaction">
    {(file, readAgain) => <AnswerScreen {...props} file={file} readAgain={readAgain} />}
  </ShortScreen>
);

interface Props extends ShortScreenProps {
  readonly file: ShortFile<'satisfaction'>;
  readonly readAgain: () => Promise<void>;
}

function AnswerScreen({ file, ...props }: Props) {
  const catalogue = useCatalogue();
  const { session, actions } = props;
  const { record, contacts } = file;
  const answers = useLastAnswers(session.ports, record);
  const { id, clientId, engagementId, evidence } = record;
  return (
    <ShortPageScreen
      {...props}
      kind={satisfactionKind}
      file={file}
      steps={null}
      save={(values, expectedVersion) => {
        const about = { id, clientId, engagementId, evidence, expectedVersion };
        const wordOf = (value: number) => stepWord(value, catalogue.t);
        const draft = toSatisfactionDraft(values, about, { contacts, wordOf });
        return session.shorts.saveSatisfaction(draft, scoreWords(draft, catalogue));
      }}
      fields={(fields) => <SatisfactionFields {...fields} contacts={contacts} />}
    >
      <AnswerList answers={answers} present={id} onOpen={actions.openRecord} />
    </ShortPageScreen>
  );
}
