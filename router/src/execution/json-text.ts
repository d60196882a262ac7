/** What JSON must escape, and lone surrogates, which it may. */
// oxlint-disable-next-line no-control-regex
const TO_ESCAPE = /[\u0000-\u001f"\\\ud800-\udfff]/

/** A text as JSON. */
export function quote(value: string): string {
  return TO_ESCAPE.test(value) ? JSON.stringify(value) : `"${value}"`
}
