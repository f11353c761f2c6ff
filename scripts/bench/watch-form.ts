import type { BrowserContext, Frame, Page } from '@playwright/test';

/** Moments, in milliseconds since 1970 with fractions, on the clock that all processes of the browser share. */
interface FormTimes {
  /** In the mail page: when the button beside marked words was let go. */
  pressed: number[];
  /** In the sidebar: when a form had the keyboard and was painted. */
  ready: number[];
}
declare global {
  interface Window {
    keptForm?: FormTimes;
  }
}

/** Runs in every new document. */
function noteForms(): void {
  const times: FormTimes = { pressed: [], ready: [] };
  window.keptForm = times;
  const now = (stamp: number): number => performance.timeOrigin + stamp;
  if (!location.pathname.endsWith('/sidebar.html')) {
    const note = (event: Event): void => {
      if ((event.target as Element | null)?.nodeName === 'KEPT-LOG') times.pressed.push(now(event.timeStamp));
    };
    addEventListener('pointerup', note, { capture: true });
    return;
  }
  let noted: Element | null = null;
  const look = (): void => {
    const form = document.hasFocus() ? (document.activeElement?.closest('[data-view=log] form') ?? null) : null;
    if (form === noted) return;
    noted = form;
    if (form === null) return;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => times.ready.push(now(performance.now()));
      channel.port2.postMessage(null);
    });
  };
  addEventListener('focus', look, { capture: true });
  addEventListener('blur', look, { capture: true });
}

export async function watchForms(context: BrowserContext): Promise<void> {
  await context.addInitScript(noteForms);
}

/** Milliseconds from the `count`-th press of the button to the form with the keyboard in it, on the screen. */
export async function pressToForm(page: Page, frame: Frame, count: number): Promise<number> {
  const ready = await frame.waitForFunction((nth) => window.keptForm?.ready[nth - 1], count, { polling: 20 });
  const pressed = await page.evaluate((nth) => window.keptForm?.pressed[nth - 1], count);
  const shown = await ready.jsonValue();
  if (pressed === undefined || shown === undefined) throw new Error('The button was not pressed.');
  return shown - pressed;
}
