/** ISO 4217: what is not here has two. `Intl` follows everyday use instead, where some have none. */
const DIGITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
}

export interface MoneyAmount {
  /** Whole minor units, as the graph sends them: text, because they may be larger than a number holds. */
  readonly amountMinor: string
  readonly currency: string
}

export function minorDigits(currency: string): number {
  return DIGITS[currency] ?? 2
}

/** `{ amountMinor: '123456', currency: 'EUR' }` is `1234.56`, exactly. */
export function toDecimal({ amountMinor, currency }: MoneyAmount): string {
  const digits = minorDigits(currency)
  const minor = BigInt(amountMinor)
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  return `${minor < 0n ? '-' : ''}${whole}${digits === 0 ? '' : `.${text.slice(-digits)}`}`
}

/** What a person typed into a money field as minor units; undefined when it is no amount of this currency. Both `.` and `,` separate decimals. */
export function toMinor(text: string, currency: string): string | undefined {
  const digits = minorDigits(currency)
  const match = /^(\d{1,15})(?:[.,](\d+))?$/.exec(text.trim())
  const [, whole, fraction = ''] = match ?? []
  if (whole === undefined || fraction.length > digits) return undefined
  return BigInt(whole + fraction.padEnd(digits, '0')).toString()
}

export function formatMoney(money: MoneyAmount, locale: string): string {
  const digits = minorDigits(money.currency)
  // Where text runs from right to left, a symbol of letters and a sign, such as US$, comes apart: the code does not.
  const currencyDisplay = locale.startsWith('ar') ? 'code' : 'narrowSymbol'
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency, currencyDisplay, minimumFractionDigits: digits, maximumFractionDigits: digits })
  // Text goes through exactly, however long it is.
  return format.format(toDecimal(money) as Intl.StringNumericLiteral)
}
