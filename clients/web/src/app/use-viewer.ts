import { useViewerQuery } from '../../../operations/__generated__/hooks.ts'
import { useSessionState } from '../graph/graph-context.tsx'
import type { Viewer } from './navigation.ts'

/** Who asks, once that is known; `undefined` while it is not, and for nobody. From the cache after the first look. */
export function useViewer(): { viewer: Viewer | undefined; loading: boolean } {
  const { status } = useSessionState()
  const { data, loading } = useViewerQuery({ skip: status !== 'signed-in' })
  return { viewer: status === 'signed-in' ? data?.viewer : undefined, loading: status === 'signed-in' && loading && !data }
}
