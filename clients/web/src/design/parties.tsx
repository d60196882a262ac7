/** From whom to whom; the arrow points the way that the language is read. */
export function Parties({ from, to }: { from: string; to: string }) {
  return <><bdi>{from}</bdi> <span className="bx-arrow">→</span> <bdi>{to}</bdi></>
}
