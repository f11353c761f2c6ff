/** A timer sleeps with the machine, so the day is looked at this often, in ms. */
const lookEvery = 30_000;

/** Calls `onNewDay` soon after midnight, and after a sleep over midnight. The answer stops it. */
export function watchDay(today: () => string, onNewDay: () => void): () => void {
  let day = today();
  const look = (): void => {
    const now = today();
    if (now === day) return;
    day = now;
    onNewDay();
  };
  const timer = setInterval(look, lookEvery);
  return () => clearInterval(timer);
}
