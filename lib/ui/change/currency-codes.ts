/** Offered first, in this order: what projects between Europe, America and China are paid in. */
const usual = ['EUR', 'USD', 'GBP', 'CNY', 'HKD', 'TWD', 'JPY', 'SGD', 'CHF', 'AUD', 'CAD', 'INR'];

/** ISO 4217 codes as the browser knows them. */
export function currencyCodes(): { readonly usual: readonly string[]; readonly others: readonly string[] } {
  const all = Intl.supportedValuesOf('currency');
  return {
    usual: usual.filter((code) => all.includes(code)),
    others: all.filter((code) => !usual.includes(code)),
  };
}
