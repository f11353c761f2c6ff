import { expect, test } from 'vitest';
import { searchableParts } from '@/lib/detection/zones/searchable-parts';

const own = (text: string) => searchableParts(text).map(({ start, end }) => text.slice(start, end));

test('a reply over its quotation, with a signature', () => {
  const mail = `Hi Tom,

Thanks for the notes. I'll send the revised storyboard by Thursday and we can
walk through it on the call next week. Could you confirm which of the two
openings your director prefers?

Kind regards,
Laura Kim
Head of Design | Brightwell Ltd.
T: +44 20 7946 0123
www.brightwell.example

On Mon, 10 Mar 2025 at 09:02, Tom Reyes <tom.reyes@harbor.example>
wrote:

> Hi Laura,
> we will pay the invoice on Friday.
`;
  expect(own(mail)).toEqual([
    'Hi Tom,',
    `Thanks for the notes. I'll send the revised storyboard by Thursday and we can
walk through it on the call next week. Could you confirm which of the two
openings your director prefers?`,
  ]);
});

test('answers between quoted lines, one of them badly broken', () => {
  const mail = `> When will the samples ship?

They leave our warehouse on Tuesday, I'll mail you the tracking number.

> Can we get twenty more of the small ones? We would need them before the
fair
> in June.

Yes, I'll add them to the order today.

Best
Ines`;
  expect(own(mail)).toEqual([
    "They leave our warehouse on Tuesday, I'll mail you the tracking number.",
    "Yes, I'll add them to the order today.",
  ]);
});

test('a forward with a word above it', () => {
  const mail = `Please see below and tell me what you think.

---------- Forwarded message ---------
From: Peter Olsen <peter@olsen.example>
Date: Tue, Mar 11, 2025 at 4:40 PM
Subject: Offer
To: Maria <maria@north.example>

We will deliver the windows on Monday.
`;
  expect(own(mail)).toEqual(['Please see below and tell me what you think.']);
});

test('a newsletter', () => {
  const mail = `This week at Loom & Co.

We'll show you how to plan a quarter in one afternoon.

You are receiving this email because you signed up on our website.
Unsubscribe | Manage preferences
© 2025 Loom & Co. All rights reserved.`;
  expect(own(mail)).toEqual(['This week at Loom & Co.', "We'll show you how to plan a quarter in one afternoon."]);
});

test('an absence', () => {
  const mail = `Thank you for your message.

I am currently out of the office with limited access to email and will return on Monday, 17 March. For urgent questions please contact my colleague Ben Ode at ben@brightwell.example.

Laura`;
  expect(own(mail)).toEqual([]);
});

test('a letter with a banner above and legal footers below', () => {
  const mail = `CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you know the sender.

Dear Ms. Adeyemi,

The signed contract will reach you tomorrow.

Yours sincerely,

M. Duarte
Duarte & Sons, Registered in England and Wales

CONFIDENTIALITY NOTICE: This e-mail and any attachments are confidential and
may be privileged. If you are not the intended recipient, please notify the
sender and delete it.

Please consider the environment before printing this e-mail.`;
  expect(own(mail)).toEqual(['Dear Ms. Adeyemi,', 'The signed contract will reach you tomorrow.']);
});

test('a mail to a list', () => {
  const mail = `Hi all, the build is green again, I'll tag 2.4.1 tonight.
Thanks
Piotr
_______________________________________________
builders mailing list
builders@lists.example.org
https://lists.example.org/builders`;
  expect(own(mail)).toEqual(["Hi all, the build is green again, I'll tag 2.4.1 tonight."]);
});
