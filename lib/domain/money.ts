import * as z from 'zod/mini';

/** An amount in whole units of the currency (3200 = €3,200); `currency` is an ISO 4217 code. */
export const money = z.strictObject({
  amount: z.number(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof money>;
