import type { Language } from '@/lib/domain/client';

/** Words of an invented client, for looking at a template while no real one is on file. */
export interface SampleWords {
  readonly me: string;
  readonly client: string;
  readonly recipient: { readonly name: string; readonly firstName: string; readonly role: string };
  readonly engagement: {
    readonly name: string;
    readonly goals: string;
    readonly phase: string;
    readonly scopeIn: string;
    readonly scopeOut: string;
  };
  readonly done: string;
  readonly late: string;
  readonly moveReason: string;
  readonly next: string;
  readonly waiting: string;
  readonly milestone: string;
  readonly risk: { readonly text: string; readonly response: string };
  readonly issue: { readonly text: string; readonly cause: string; readonly remedy: string };
  readonly change: {
    readonly title: string;
    readonly people: string;
    readonly scope: string;
    readonly risk: string;
    readonly ifNotDone: string;
  };
  readonly requirement: string;
}

export const sampleWords: Readonly<Record<Language, SampleWords>> = {
  en: {
    me: 'Robin Field',
    client: 'Sample Works',
    recipient: { name: 'Alex Sample', firstName: 'Alex', role: 'Head of operations' },
    engagement: {
      name: 'New website',
      goals: 'Fewer calls about opening hours',
      phase: 'Build',
      scopeIn: 'Design, build and launch',
      scopeOut: 'Photography',
    },
    done: 'Draft of the start page',
    late: 'Text for the contact page',
    moveReason: 'The address was not settled',
    next: 'First version to click through',
    waiting: 'Logo in print quality',
    milestone: 'Launch',
    risk: { text: 'The old host may not hand over the domain in time', response: 'We asked for it early' },
    issue: {
      text: 'The form lost a message',
      cause: 'A full mailbox',
      remedy: 'Messages are now kept until they are read',
    },
    change: {
      title: 'A second language',
      people: 'One translator',
      scope: 'All pages twice',
      risk: 'Launch a week later',
      ifNotDone: 'Visitors from abroad call instead',
    },
    requirement: 'The site can be used with the keyboard alone',
  },
  'zh-CN': {
    me: '林溪',
    client: '示例公司',
    recipient: { name: '王样', firstName: '王样', role: '运营负责人' },
    engagement: {
      name: '新网站',
      goals: '减少询问营业时间的电话',
      phase: '开发',
      scopeIn: '设计、开发和上线',
      scopeOut: '摄影',
    },
    done: '首页初稿',
    late: '联系页面的文字',
    moveReason: '地址当时还没有确定',
    next: '可以点击浏览的第一版',
    waiting: '印刷精度的标志文件',
    milestone: '上线',
    risk: { text: '原服务商可能不能按时移交域名', response: '我们已提前申请' },
    issue: { text: '表单丢了一条留言', cause: '邮箱已满', remedy: '留言在被阅读之前都会保留' },
    change: {
      title: '增加第二种语言',
      people: '一名翻译',
      scope: '所有页面各做两份',
      risk: '上线推迟一周',
      ifNotDone: '国外访客会改为打电话',
    },
    requirement: '网站可以只用键盘操作',
  },
};
