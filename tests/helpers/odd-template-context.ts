import type { Language } from '@/lib/domain/client';
import type { TemplateContext } from '@/lib/templates/template-context';

/** Texts that look like structure, like a template, like HTML, or that read in the other direction. */
const words = {
  en: {
    client:
      'Société “Ünïcode” & Sons <b>Holding</b> | the company with the longest name of all that are in the book # 1',
    engagement: 'Phase 2 – “{{ x }}” / the long one that was named by a committee and never shortened again afterwards',
    done: '- Send the <b>final</b> list | with # {{ client.name }} 🎉',
    late: 'אישור התכנית for {% if x %}dock 4{% endif %}',
    next: '把测试数据交给客户',
    waiting: '| a | b |',
    owner: 'Zoë "Zed" O’Neill-Østergård <zed@client.example>',
    milestone: 'Go-live | “phase 2”',
    risk: '# Is not a heading. Is a risk!',
    issue: '<img src=x onerror=alert(1)> is shown in the title…',
    change: 'Cheaper & “better” {{ change.cost }}',
    text: 'First line\n- second line\n\n# third line',
    question: 'Would you recommend us (0–10)?',
    answer: '10 “yes” & <b>more</b>',
  },
  'zh-CN': {
    client: '“优尼科德”跨境电子商务与供应链管理（上海自由贸易试验区）股份有限公司 <b>一分公司</b> | # 1',
    engagement: '二期“{{ x }}”——由委员会命名、此后再也没有缩短过的很长很长的项目名称',
    done: '- 提交<b>最终</b>清单 | 含 # {{ client.name }} 🎉',
    late: 'אישור התכנית，四号月台 {% if x %}方案{% endif %}',
    next: 'Send the test data to the client',
    waiting: '| 甲 | 乙 |',
    owner: 'Zoë "Zed" O’Neill-Østergård <zed@client.example>',
    milestone: '上线 | “二期”',
    risk: '# 不是标题，是风险！',
    issue: '标题里显示 <img src=x onerror=alert(1)>……',
    change: '更便宜、“更好” {{ change.cost }}',
    text: '第一行\n- 第二行\n\n# 第三行',
    question: '您会推荐我们吗（0–10 分）？',
    answer: '10 分“会” & <b>一定</b>',
  },
} as const;

/** One of everything, each with what a template could stumble over; of the recipient nothing is known. */
export function oddTemplateContext(language: Language): TemplateContext {
  const w = words[language];
  const promise = {
    id: 'odd',
    owner: w.owner,
    due: '2031-02-28',
    daysLate: 0,
    state: 'open',
    doneOn: null,
    movedFrom: '1999-12-31',
    moveReason: w.text,
    missReason: 'forgot',
  } as const;
  const change = {
    id: 'odd',
    title: w.change,
    state: 'deferred',
    requestedOn: '1999-12-31',
    since: '2025-12-31',
    until: '2031-01-01',
    days: -2.5,
    cost: { amount: 1_234_567_890_123.5, currency: 'JPY' },
    people: w.owner,
    scope: w.text,
    risk: w.risk,
    ifNotDone: w.text,
  } as const;
  const issue = {
    id: 'odd',
    text: w.issue,
    severity: 'low',
    state: 'recorded',
    raisedOn: '1999-12-31',
    cause: w.text,
    remedy: w.text,
    owner: w.owner,
  } as const;
  const requirement = { id: 'odd', text: w.text, confirmedOn: '1999-12-31' };
  return {
    language,
    today: '2025-12-31',
    me: { name: w.owner },
    client: { name: w.client },
    recipient: { name: null, firstName: null, role: null },
    engagement: {
      name: w.engagement,
      goals: w.text,
      phase: w.risk,
      scopeIn: w.done,
      scopeOut: w.waiting,
      starts: '1999-12-31',
      ends: '2031-02-28',
      budget: { amount: 0, currency: 'KWD' },
    },
    report: { last: null, since: '1999-12-31' },
    overall: { state: 'at-risk' },
    done: [{ ...promise, text: w.done, state: 'kept', due: '2000-01-01', doneOn: '2025-12-31', daysLate: 9_496 }],
    late: [{ ...promise, text: w.late, due: '2025-12-30', state: 'missed' }],
    next: [{ ...promise, text: w.next }],
    waiting: [{ ...promise, text: w.waiting }],
    milestones: [
      { id: 'odd', name: w.milestone, baseline: '2025-12-31', forecast: '2026-01-01', actual: null, daysLate: 1 },
    ],
    risks: [
      { id: 'odd', text: w.risk, probability: 5, impact: 5, response: w.text, owner: w.owner, reviewOn: '1999-12-31' },
    ],
    issues: [issue],
    changes: [change],
    decisions: [{ id: 'odd', text: w.question, since: '1999-12-31' }],
    requirements: [requirement],
    promise: { ...promise, text: w.next },
    change,
    issue,
    requirement,
    survey: {
      question: w.question,
      answers: [{ id: 'odd', label: w.answer, to: 'o’neill+kept@client.example', subject: `${w.answer} [k7-10]` }],
    },
  };
}
