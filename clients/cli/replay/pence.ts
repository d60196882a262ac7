const PRICE = /^(-?)(\d{1,12})(?:\.(\d{1,10}))?$/

/** A price in pounds as exact pence; `null` for what is no whole number of them, `undefined` for what is no decimal number. */
export function penceOf(price: string): bigint | null | undefined {
  const [, sign, pounds, decimals = ''] = PRICE.exec(price) ?? []
  if (pounds === undefined) return undefined
  const pence = decimals.slice(0, 2).padEnd(2, '0')
  if (/[1-9]/.test(decimals.slice(2))) return null
  const amount = BigInt(pounds) * 100n + BigInt(pence)
  return sign ? -amount : amount
}
