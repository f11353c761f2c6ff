import { memo } from 'react';
import type { DraftBlock, DraftDocument, DraftLine } from '@/lib/domain/draft-document';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import styles from './draft-view.module.css';

interface Props {
  readonly document: DraftDocument;
  /** Of the text, for the screen reader's voice and the browser's font. */
  readonly lang: string;
}

/** A draft to look at, as it will stand in the mail; gaps are marked. Painted again for another draft only: it may be long. */
export const DraftView = memo(function DraftView({ document, lang }: Props) {
  return (
    <div className={styles.draft} lang={lang}>
      {document.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place; the view holds no state
        <Block key={index} block={block} />
      ))}
    </div>
  );
});

function Block({ block }: { readonly block: DraftBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p className={styles.heading} dir="auto">
          <Runs line={block.line} />
        </p>
      );
    case 'paragraph':
      return (
        <p dir="auto">
          {block.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <span key={index} className={styles.line}>
              <Runs line={line} />
            </span>
          ))}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={index} dir="auto">
              <Runs line={line} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table rows={block.rows} />;
  }
}

function Table({ rows }: { readonly rows: readonly (readonly DraftLine[])[] }) {
  const [head = [], ...body] = rows;
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <th key={index} scope="col" dir="auto">
              <Runs line={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={column} dir="auto">
                <Runs line={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Answer links are shown and lead nowhere: the user's own mail is not an answer. */
export function Runs({ line }: { readonly line: DraftLine }) {
  return line.map(({ text, href, gap }, index) => {
    const key = index;
    const shown = withoutDirectionMarks(text);
    if (gap) return <mark key={key}>{shown}</mark>;
    return (
      <span key={key} className={href === undefined ? undefined : styles.link}>
        {shown}
      </span>
    );
  });
}
