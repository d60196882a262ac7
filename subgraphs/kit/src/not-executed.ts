/** Of an answer without a result: nothing of the request was executed, so that even a mutation may be sent again. */
export const NOT_EXECUTED_HEADER = 'x-broxiva-not-executed'
