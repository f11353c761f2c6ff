/** Texts of 100,000 characters that wear out patterns which look back or ahead, each named by what it repeats. */
export function hostileTexts(): ReadonlyMap<string, string> {
  const length = 100_000;
  const repeated = [
    ...['a', 'a\n', 'a.', ' ', '.', '>', '> ', '-', '(', '[', '"', '1', '1/2 ', '1,', '。', '请', '会', '周', '月'],
    ...[
      'i will ',
      'if ',
      'may 1 ',
      'by friday ',
      'please ',
      'on the ',
      'to the end of ',
      'not ',
      '下',
      '下周一前',
      '3号',
      '如果',
      '已',
    ],
    ...[
      'On Monday, a wrote:\n',
      'From: a\n',
      '-- \n',
      '\u200b',
      '\u202e',
      '\ud800',
      'I’ll send it by Friday. ',
      '我明天发给您。',
    ],
  ];
  return new Map(
    repeated.map((part) => [JSON.stringify(part), part.repeat(Math.ceil(length / part.length)).slice(0, length)]),
  );
}
