import { useEffect, useState } from 'react';
import { watchDay } from '@/lib/ui/sidebar/watch-day';

/** Today's calendar day in the user's zone, also after the page was left open over midnight. */
export function useToday(today: () => string): string {
  const [day, setDay] = useState(today);
  useEffect(() => watchDay(today, () => setDay(today())), [today]);
  return day;
}
