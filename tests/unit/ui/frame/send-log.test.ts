import { expect, test, vi } from 'vitest';
import type { FromPage } from '@/lib/messaging/page-link';
import { createPageEnd } from '@/lib/ui/frame/page-end';
import { sendLog } from '@/lib/ui/frame/send-log';

const words = { text: 'We will send it.', cut: false, place: { id: 'm1' } };
const asked: FromPage = { type: 'log', as: 'issue', text: 'We will send it.', cut: false, messageId: 'm1' };

function sidebars({ open, inPage = true, panel }: { open: boolean; inPage?: boolean; panel: boolean }) {
  const pageEnd = createPageEnd();
  const heard: Record<'frame' | 'panel', FromPage[]> = { frame: [], panel: [] };
  const joinFrame = () => pageEnd.join((message) => heard.frame.push(message));
  if (panel) pageEnd.join((message) => heard.panel.push(message), 'panel');
  const frame = {
    isOpen: () => open && inPage,
    room: () => (inPage ? { left: 0, top: 0, right: 1_000, bottom: 800 } : null),
    takeFocus: vi.fn(),
  };
  return { heard, frame, pageEnd, joinFrame, send: () => sendLog('issue', words, frame, pageEnd) };
}

test.each([
  ['an open frame', { open: true, panel: false }],
  ['a frame that is a rail or hidden', { open: false, panel: false }],
  ['an open frame, also beside a panel', { open: true, panel: true }],
])('%s opens the form and gets the keyboard', (_name, options) => {
  const { heard, frame, joinFrame, send } = sidebars(options);
  joinFrame();
  expect(send()).toBe(true);
  expect(heard).toEqual({ frame: [asked], panel: [] });
  expect(frame.takeFocus).toHaveBeenCalledTimes(1);
});

test.each([
  ['is a rail or hidden', { open: false, panel: true }],
  ['was taken away by the page', { open: false, inPage: false, panel: true }],
])('a panel opens the form where the frame %s', (_name, options) => {
  const { heard, frame, joinFrame, send } = sidebars(options);
  joinFrame();
  expect(send()).toBe(true);
  expect(heard).toEqual({ frame: [], panel: [asked] });
  expect(frame.takeFocus).not.toHaveBeenCalled();
});

test('without frame and panel nobody takes it', () => {
  const { heard, send } = sidebars({ open: false, inPage: false, panel: false });
  expect(send()).toBe(false);
  expect(heard.frame).toEqual([]);
});

test('a frame that still loads hears it once it is there, and once only', () => {
  const { heard, joinFrame, send } = sidebars({ open: false, panel: false });
  expect(send()).toBe(true);
  joinFrame();
  expect(heard.frame).toEqual([asked]);
  joinFrame();
  expect(heard.frame).toEqual([asked]);
});

test('nothing marked is said as such', () => {
  const { heard, frame, pageEnd, joinFrame } = sidebars({ open: true, panel: false });
  joinFrame();
  sendLog('commitment', null, frame, pageEnd);
  expect(heard.frame).toEqual([{ type: 'log', as: 'commitment', text: null, cut: false, messageId: null }]);
});
