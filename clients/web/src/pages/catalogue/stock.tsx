import { Badge } from '../../design/data.tsx'
import { useText } from '../../i18n/text-provider.tsx'

export function Stock({ available }: { available: number }) {
  const say = useText()
  return <Badge tone={available > 0 ? 'good' : 'warn'}>{say('product.available', { count: available })}</Badge>
}
