import { expect, test } from 'vitest';
import { aboveHistory } from '@/lib/detection/zones/above-history';
import { readLines } from '@/lib/detection/zones/mail-lines';

const own = (text: string) =>
  aboveHistory(readLines(text))
    .map(({ words }) => words)
    .join('\n')
    .trim();

test.each([
  ['-----Original Message-----'],
  ['----- Original Message -----'],
  ['---------- Forwarded message ---------'],
  ['-------- Forwarded Message --------'],
  ['---- Replied Message ----'],
  ['---------------------- Forwarded by Nora Berg/North on 03/04/2025 ----------------------'],
  ['Begin forwarded message:'],
  ['------------------ Original ------------------'],
  ['------------------ 原始邮件 ------------------'],
  ['-----邮件原件-----'],
  ['---------- 转发的邮件 ----------'],
  ['-------- 转发邮件信息 --------'],
  ['---- 回复的原邮件 ----'],
  ['以下是转发的邮件：'],
  ['转发的邮件：'],
  ['From: Nora Berg <nora@north.example>\nSent: Tuesday, 4 March 2025 09:02\nTo: Tom Reyes\nSubject: Offer'],
  ['From: Nora Berg\n\nSent: Tuesday\n\nTo: Tom Reyes\n\nSubject: Offer'],
  ['From: Nora Berg\nTo: Tom Reyes; Ana Ruiz; Piotr Lis; Ines Sol;\nBen Ode\nSubject: Offer'],
  ['*From:* Nora Berg <nora@north.example>\n*Date:* Tuesday'],
  ['Date: 4 March 2025\nFrom: Nora Berg\nSubject: Offer'],
  ['发件人: 王芳 <wang@xinghe.example>\n发送时间: 2025年3月4日 9:02\n收件人: 李娜\n主题: 报价'],
  ['发件人：王芳\n日期：2025年3月4日\n收件人：李娜'],
  ['------ Ursprung ------\nFrom: Nora Berg'],
])('nothing below %j is own text', (head) => {
  expect(own(`Fine by me.\n\n${head}\n\nWe pay on Friday.\n> old`)).toBe('Fine by me.');
});

test.each([
  ['From: Monday we start\nThe plan is attached.'],
  ['Date: 13 March\nSubject: launch\nFrom: 9 am to noon'],
  ['时间：3月13日\n主题：启动会\n发自：9点到12点'],
  ['From: Monday we start\nTo: Friday we end'],
  ['Subject: the budget\nI need it by Friday.'],
  ['---- Agenda ----\nFirst we talk.'],
  ['----------\nSecond part'],
  ['-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256'],
  ['I got your original message and will answer it tonight.'],
  ['I forwarded the message to Ana.'],
  ['主题：下周的会议\n时间：周三上午\n地点：三楼'],
  ['转发的邮件我看过了，明天答复您。'],
  ['---- 第二部分 ----\n周五上线。'],
])('%j is own text', (text) => expect(own(text)).toBe(text));
