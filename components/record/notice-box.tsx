import { useState } from 'react';
import { Button } from '@/components/common/button';
import { Field } from '@/components/common/field';
import type { Renegotiation } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import { useNotice } from '@/lib/ui/record/use-notice';
import type { DraftBox } from '@/lib/ui/record/use-record-drafts';
import styles from './record-form.module.css';

interface Props {
  readonly file: CommitmentFile;
  readonly move: Renegotiation;
  readonly drafts: DraftBox;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The drafted notice of a moved day, to change and to copy; what is changed is kept. */
export function NoticeBox({ file, move, drafts, onCopy, onClose }: Props) {
  const { t } = useCatalogue();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { language, text, speak, type } = useNotice(file, move, drafts);
  return (
    <form
      className={styles.form}
      aria-label={t('notice_draft')}
      onSubmit={(event) => {
        event.preventDefault();
        void onCopy(text).then(setCopied);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Field label={t('notice_title')} hint={t('form_kept')}>
        {(control) => (
          <textarea
            {...control}
            rows={8}
            dir="auto"
            lang={language}
            value={text}
            onChange={({ target }) => {
              setCopied(null);
              type(target.value);
            }}
          />
        )}
      </Field>
      <Field label={t('form_language')}>
        {(control) => (
          <select
            {...control}
            value={language}
            onChange={({ target }) => speak(target.value === 'en' ? 'en' : 'zh-CN')}
          >
            <option value="en">{t('form_language_en')}</option>
            <option value="zh-CN">{t('form_language_zh')}</option>
          </select>
        )}
      </Field>
      <div className={styles.foot}>
        <Button look="go" type="submit">
          {t('notice_copy')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
      <p role="status" className={styles.hintless}>
        {copied !== null && t(copied ? 'notice_copied' : 'notice_not_copied')}
      </p>
    </form>
  );
}
