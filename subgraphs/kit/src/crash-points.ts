/**
 * Places at which a fault test may kill the process. A point is `<where>:<what>`, where `where` is one of `transaction.before-commit`,
 * `transaction.after-commit`, `relay.before-publish` and `relay.after-publish`, and `what` the transaction's label: a mutation (`checkoutComplete`),
 * a consumer and its event (`orders.payments/payment.authorized`), a deadline (`timer/…`).
 */
export interface CrashPoints {
  /** Does not return when the process is to die here. */
  reach(point: string): void
}

/** What production runs with. */
export const noCrashPoints: CrashPoints = { reach() {} }
