import { describe, expect, test, vi } from 'vitest';
import type { FromPage, FromSidebar } from '@/lib/messaging/page-link';
import { createPageEnd, obey } from '@/lib/ui/frame/page-end';
import { aPageReading } from '../../../helpers/a-page-reading';

const reading = (key: string): FromPage => ({ type: 'reading', reading: aPageReading({ key }) });

describe('the page’s end', () => {
  test('tells who comes later what still holds, and nothing that is over', () => {
    const end = createPageEnd();
    end.say(reading('one'));
    end.say({ type: 'toggle' });
    end.say({ type: 'placed', placement: 'docked', viewportWidth: 1200 });
    end.say(reading('two'));
    const heard: FromPage[] = [];
    end.join((message) => heard.push(message));
    expect(heard).toEqual([reading('two'), { type: 'placed', placement: 'docked', viewportWidth: 1200 }]);
  });

  test('tells who comes later of every composer that is open, as it was last', () => {
    const end = createPageEnd();
    const draft = (id: string, body: string): FromPage => ({
      type: 'draft',
      composer: { id, kind: 'reply', surface: 'inline', to: null, cc: null, subject: null, body },
    });
    for (const message of [draft('a', 'I'), draft('b', 'We'), draft('c', 'You'), draft('a', 'I will')])
      end.say(message);
    end.say({ type: 'draft-gone', id: 'b', discarded: false });
    const heard: FromPage[] = [];
    end.join((message) => heard.push(message));
    expect(heard).toEqual([draft('a', 'I will'), draft('c', 'You')]);
  });

  test('tells everybody until they leave', () => {
    const end = createPageEnd();
    const [first, second] = [vi.fn(), vi.fn()];
    const leave = end.join(first);
    end.join(second);
    end.say({ type: 'toggle' });
    leave();
    end.say({ type: 'toggle' });
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).toHaveBeenCalledTimes(2);
  });
});

describe('obey', () => {
  const follow = (message: FromSidebar) => {
    const orders = {
      layout: vi.fn(),
      releaseFocus: vi.fn(),
      readAgain: vi.fn(),
      shortcut: vi.fn(),
      listComposers: vi.fn(),
      insert: vi.fn(),
    };
    const location = { origin: 'https://mail.google.com', assign: vi.fn(), reload: vi.fn() };
    obey(message, orders, location as unknown as Location);
    return { orders, assign: location.assign, reload: location.reload };
  };

  test('opens a mail of the page’s own host', () => {
    const link = 'https://mail.google.com/mail/u/0/#all/abc';
    expect(follow({ type: 'open-mail', link }).assign).toHaveBeenCalledWith(link);
  });

  test.each([
    'https://evil.example/',
    'https://mail.google.com.evil.example/',
    'http://mail.google.com/mail/',
    'javascript:alert(1)',
    'data:text/html,x',
    '/mail/u/0/',
    '',
  ])('opens nothing else: %s', (link) => {
    expect(follow({ type: 'open-mail', link }).assign).not.toHaveBeenCalled();
  });

  test('passes the other orders on', () => {
    const layout = { shape: 'rail', side: 'left', width: 300 } as const;
    expect(follow({ type: 'layout', layout }).orders.layout).toHaveBeenCalledWith({ type: 'layout', layout });
    expect(follow({ type: 'release-focus' }).orders.releaseFocus).toHaveBeenCalledTimes(1);
    expect(follow({ type: 'read-again' }).orders.readAgain).toHaveBeenCalledTimes(1);
    expect(follow({ type: 'reload' }).reload).toHaveBeenCalledTimes(1);
  });
});
