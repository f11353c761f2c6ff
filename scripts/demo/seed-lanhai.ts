import { interfaceTest } from './other-threads.ts';
import { wangLi, zhaoQiang } from './people.ts';
import { seedBuilders } from './seed-builders.ts';
import { mailEvidence } from './seed-evidence.ts';
import type { SeedPart } from './seed-records.ts';

const delivered = [
  '提交需求确认书',
  '完成库存接口开发',
  '更新部署方案',
  '提供培训材料',
  '修复面单打印偏移',
  '完成承运商数据导入',
  '提交第一轮测试报告',
  '开通试点账号',
  '发送周会纪要',
];

/** The Chinese client: nine of nine kept, two promises open, a change being assessed, an issue the client was not told about. */
export function seedLanhai(today: string): SeedPart {
  const build = seedBuilders('demo-lanhai', today);
  const kept = delivered.map((text, index) => {
    const due = build.day(-6 - index * 7);
    return build.commitment(`kept-${index + 1}`, {
      text,
      dueDay: due,
      state: 'kept',
      settledOn: build.day(-7 - index * 7),
    });
  });
  const evidence = (index: number, quote: string) => mailEvidence('outlook', interfaceTest, index, quote, today);
  return {
    client: [
      build.client({
        name: '蓝海物流',
        domains: ['lanhai.example'],
        language: 'zh-CN',
        timeZone: 'Asia/Shanghai',
        cadence: { statusEveryDays: 7, reviewEveryWeeks: 4, satisfactionEveryDays: 60 },
      }),
    ],
    contact: [build.contact(wangLi, '运营总监', 'zh-CN'), build.contact(zhaoQiang, '技术经理', 'zh-CN')],
    engagement: [build.engagement('仓储门户', '联调', '三个仓库统一查看库存和承运商')],
    commitment: [
      ...kept,
      // Without a day, so that the kept rate stays nine of nine.
      build.commitment('fields', { text: '确认接口字段清单', dueDay: null, state: 'kept', settledOn: build.day(-1) }),
      build.commitment('report', {
        text: '提交接口联调报告',
        dueDay: build.day(1),
        evidence: evidence(1, '我们会提交接口联调报告'),
      }),
      build.commitment('schedule', {
        text: '更新上线时间表',
        dueDay: build.day(7),
        evidence: evidence(1, '并同步更新上线时间表'),
      }),
      build.commitment('accounts', {
        text: '提供测试账号',
        direction: 'theirs',
        owner: '赵强',
        dueDay: build.day(2),
        evidence: evidence(2, '测试账号由赵强负责'),
      }),
    ],
    changeRequest: [
      build.change('by-carrier', {
        title: '报表按承运商汇总',
        clientWords: '能否在报表里增加按承运商汇总？',
        category: '报表',
        state: 'assessing',
        requestedOn: today,
        stateSince: today,
        impact: { days: 2, money: null, people: '', scope: '', risk: '', ifNotDone: '' },
        evidence: evidence(2, '能否在报表里增加按承运商汇总？'),
      }),
    ],
    issue: [
      build.issue('outage', {
        kind: 'problem',
        severity: 'low',
        text: '测试环境中断两小时',
        cause: '证书过期',
        remedy: '证书改为自动续期',
        state: 'resolved',
        raisedOn: build.day(-5),
        stateSince: build.day(-3),
      }),
    ],
    satisfaction: build.csat([4, 4, 5, 4, 5], 40, '王丽'),
    milestone: [
      build.milestone('joint', { name: '接口联调完成', baseline: build.day(2), forecast: build.day(4) }),
      build.milestone('trial', { name: '试运行开始', baseline: build.day(21), forecast: build.day(21) }),
      build.milestone('live', { name: '正式上线', baseline: build.day(45), forecast: build.day(45) }),
    ],
    risk: [
      build.risk('accounts', {
        text: '测试账号若不能按时提供，联调可能推迟',
        probability: 3,
        impact: 4,
        response: '我方先用模拟数据完成其余接口',
      }),
    ],
    requirement: [build.requirement('refresh', { text: '库存数据每十五分钟更新一次' })],
    touchpoint: [
      build.status(2, {
        template: '项目状态报告',
        text: '整体情况：正常。已完成：提交需求确认书。下一步：接口联调报告、上线时间表。',
        items: [
          build.told('done', 'commitment-kept-1', '提交需求确认书', -7),
          build.told('next', 'commitment-report', '提交接口联调报告', 1),
          build.told('milestones', 'milestone-joint', '接口联调完成', 2),
        ],
      }),
    ],
  };
}
