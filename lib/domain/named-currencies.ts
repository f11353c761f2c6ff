/** What people write for a currency; a sign of several countries names them all. Source: Unicode CLDR, narrow symbols. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'],
  '£': ['GBP'],
  '¥': ['CNY', 'JPY'],
  $: ['USD', 'AUD', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD', 'TWD', 'ARS', 'BRL', 'CLP', 'COP'],
  us$: ['USD'],
  hk$: ['HKD'],
  s$: ['SGD'],
  a$: ['AUD'],
  c$: ['CAD'],
  nt$: ['TWD'],
  r$: ['BRL'],
  '₩': ['KRW'],
  '₹': ['INR'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  '₫': ['VND'],
  '₱': ['PHP'],
  '฿': ['THB'],
  zł: ['PLN'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  fr: ['CHF'],
  rmb: ['CNY'],
  元: ['CNY', 'TWD', 'HKD', 'JPY'],
  块: ['CNY'],
  人民币: ['CNY'],
  欧元: ['EUR'],
  美元: ['USD'],
  美金: ['USD'],
  英镑: ['GBP'],
  日元: ['JPY'],
  港元: ['HKD'],
  港币: ['HKD'],
};

const code = /^[a-z]{3}$/;

/** The ISO 4217 codes that a word or sign beside an amount may mean; null when it is none. */
export function namedCurrencies(sign: string): readonly string[] | null {
  const plain = sign.toLowerCase().replace(/\.$/, '');
  const known = Object.hasOwn(signs, plain) ? signs[plain] : undefined;
  if (known !== undefined) return known;
  return code.test(plain) && isCurrency(plain.toUpperCase()) ? [plain.toUpperCase()] : null;
}

const isCurrency = (text: string): boolean => Intl.supportedValuesOf('currency').includes(text);
