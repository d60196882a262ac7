const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7]
const SERIALS = 100_000_000n

/**
 * A tracking number in the form of UPU standard S10: two letters, eight digits, a check digit, the country of origin
 * (`BX473124829DE`). Serials beyond eight digits move on to the next letter (`BY…`, `BZ…`, `BA…`).
 */
export function trackingNumber(serial: bigint, countryCode: string): string {
  const letter = String.fromCodePoint('A'.codePointAt(0)! + Number((23n + serial / SERIALS) % 26n))
  const digits = (serial % SERIALS).toString().padStart(8, '0')
  return `B${letter}${digits}${checkDigit(digits)}${countryCode}`
}

/** Whether a tracking number has the form and the check digit of S10: it says nothing of whether there is such a shipment. */
export function isTrackingNumber(text: string): boolean {
  const parts = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(text)
  return parts?.[1] !== undefined && checkDigit(parts[1]) === Number(parts[2])
}

function checkDigit(digits: string): number {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0)
  const rest = 11 - (sum % 11)
  if (rest === 10) return 0
  return rest === 11 ? 5 : rest
}
