import type { ChangeRequest } from '@/lib/domain/change-request';
import type { LoggedWords } from './logged-words';

/** A title is read in one line of the sidebar. UTF-16 units. */
const longestTitle = 120;

/** How people lead in what they ask for; the rest names the thing. */
const leadIns = [
  /^(?:hi|hello|dear|hey)\b[^,.!]{0,40}[,.!]\s*/i,
  /^(?:(?:and|also|so|then|besides|moreover)\b,?\s*)+/i,
  /^(?:could|can|would|will) (?:you|we|it be possible to) (?:please |also |perhaps |possibly |maybe )*/i,
  /^(?:we|i)(?:'d| would) (?:also )?like (?:you )?to /i,
  /^please (?:also )?/i,
  /^(?:您好|你好)[，,。！!]?\s*/,
  /^(?:另外|此外|还有|同时)[，,]?\s*/,
  /^(?:是否可以|可不可以|能不能|能否|可否|希望(?:能够?|可以)?|麻烦(?:您|你)?|请(?:您|你)?)(?:帮忙|再|也)?/,
];

/** A request as a title: one line of it, without how it is led in and without its last mark. */
export function changeTitle(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  const bare = leadIns.reduce((rest, leadIn) => rest.replace(leadIn, ''), line).replace(/[\s.!?。！？…]+$/u, '');
  const title = bare === '' ? line : bare;
  const cut = title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title;
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

/** What the form of a change request can begin with. The words are the client's only when the client wrote them. */
export const prefillChange = ({
  quote,
  direction,
  on,
}: LoggedWords): Pick<ChangeRequest, 'title' | 'clientWords' | 'requestedOn'> => ({
  title: quote === null ? '' : changeTitle(quote),
  clientWords: quote === null || direction === 'ours' ? '' : quote,
  requestedOn: on,
});
