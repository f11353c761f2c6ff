import { expect, test } from 'vitest';
import { findPlaceholders } from '@/lib/app/guard/find-placeholders';
import { allGapWords } from '@/lib/templates/gap-words';

const found = (text: string) => findPlaceholders(text, { start: 0, end: text.length }).map(({ words }) => words);

test.each([
  ['Dear [name],', ['[name]']],
  ['Hi [First Name], we met on [DATE].', ['[First Name]', '[DATE]']],
  ['Best, [Your name]', ['[Your name]']],
  ['We deliver to [client_name] by [insert date here].', ['[client_name]', '[insert date here]']],
  ['It costs [XX] a month.', ['[XX]']],
  ['Dear {{first_name}}, your \u0024{amount} is due', ['{{first_name}}', '\u0024{amount}']],
  ['Dear {FirstName},', ['{FirstName}']],
  ['Dear %FIRSTNAME%,', ['%FIRSTNAME%']],
  ['Dear «Name»,', ['«Name»']],
  ['by <date> at <start time>', ['<date>', '<start time>']],
  ['We need XXX days.', ['XXX']],
  ['The price is TBD.', ['TBD']],
  ['Start: tbd, end: TBC', ['tbd', 'TBC']],
  ['TODO: add the figures', ['TODO']],
  ['Price: ____ EUR', ['____']],
  ['I, __________, accept.', ['__________']],
  ['Lorem ipsum dolor', ['Lorem ipsum']],
  ['尊敬的[姓名]：您好', ['[姓名]']],
  ['尊敬的【姓名】：您好', ['【姓名】']],
  ['会议在【请填写日期】举行', ['【请填写日期】']],
  ['原因：〔请填写原因〕', ['〔请填写原因〕']],
  ['交付日期：待定', ['待定']],
  ['上线时间待定。', ['待定']],
  ['【待定】', ['【待定】']],
  ['贵司XX项目将于xx月上线', ['XX', 'xx']],
  ['请联系某某先生', ['某某']],
  ['金额为{{金额}}元', ['{{金额}}']],
  ['请于____前付款', ['____']],
])('%j has gaps', (text, gaps) => {
  expect(found(text)).toEqual(gaps);
});

test.each([
  'See [1] and [sic], [JIRA-123], [EXTERNAL], [x] done, [...].',
  '[link](https://a.example) [cid:image001.png] [Ana]',
  '[Date]: Friday\n[Time]: 10:00',
  'Write to <ana@northwind.example> or <https://a.example/date>.',
  'The <title> and <time> elements, <br> and <div>',
  '{"name": 1} and { color: red } and \u0024{} and {{}}',
  '50% name 20%',
  'Size XXL, XXX Ltd, Chapter XX, xxx',
  'Call 138XXXX1234 or use the key a_XXX_b',
  'tbd@northwind.example, a/tbd/b, outbd',
  '«Война и мир»',
  'snake___case and __init__',
  'The TODO-list is done',
  '_____________________________',
  'Hello\n________________________________\nFrom here on',
  '【时间】周五下午3点\n【地点】三楼会议室',
  '期待定稿，等待定价，招待定在周五，待定稿后发布',
  '型号X5，XXL码，20x30厘米',
  '国发〔2025〕12号',
  '(name) or “date”',
])('%j has none', (text) => {
  expect(found(text)).toEqual([]);
});

test('places are those of the whole text', () => {
  const text = 'first line\nDear [name], by TBD';
  const gaps = findPlaceholders(text, { start: 11, end: text.length });
  expect(gaps.map(({ start, end }) => text.slice(start, end))).toEqual(['[name]', 'TBD']);
});

test.each(allGapWords)('%s, which a template left, is one, wherever it stands', (gap) => {
  expect(found(`${gap}: on Friday. It is ${gap}，${gap}\n${gap}`)).toEqual([gap, gap, gap, gap]);
});
