import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysTheSame } from '@/lib/domain/says-the-same';

describe('two promises for one day', () => {
  it.each([
    ['Send the revised cut-over plan', 'I will send the revised cut-over plan.'],
    ['Confirm the pilot sites', 'confirming the pilot sites this week'],
    ['Send the plan', 'Send the revised plan'],
    ['Price the second label printer', 'We’ll price the second label printer by Friday'],
    ['Send report 3', 'send Report 3 tomorrow'],
    ['周五前提交接口联调报告', '我们会在周五前提交接口联调报告'],
    ['提交接口联调报告', '下周三之前提交接口的联调报告。'],
    ['提供 API 文档', '我会提供API文档'],
    ['ok', 'OK'],
  ])('%j and %j are the same', (one, other) => {
    expect(saysTheSame(one, other)).toBe(true);
    expect(saysTheSame(other, one)).toBe(true);
  });

  it.each([
    ['Confirm the pilot sites', 'Confirm the pilot dates'],
    ['Send the test data', 'Send the training plan'],
    ['Send report 3', 'Send report 4'],
    ['Send the invoice', 'Pay the invoice'],
    ['Call Tom', 'Call Ana'],
    ['提交接口联调报告', '提交测试用例报告'],
    ['更新上线时间表', '确认上线时间'],
    ['Send the plan', '发送计划'],
    ['', 'Send the plan'],
    ['you', 'them'],
  ])('%j and %j are not', (one, other) => {
    expect(saysTheSame(one, other)).toBe(false);
    expect(saysTheSame(other, one)).toBe(false);
  });

  it('every text says the same as itself, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => saysTheSame(text, text)));
  });
});
