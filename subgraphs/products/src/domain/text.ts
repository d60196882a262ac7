// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Whether the text can be stored and shown: Unicode without lone surrogates, no control characters but line breaks and tabs. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !CONTROL.test(text)
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/

/** Whether the text can be the code of a product, a category or a location, or a SKU. */
export function isCode(text: string): boolean {
  return CODE.test(text)
}
