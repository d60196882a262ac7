import { ensureWebBuild } from '../../clients/web/server/build.ts'
import { APP_PATH, createWebApp } from '../../clients/web/server/web-app.ts'
import { runRouter } from '../../router/src/router-process.ts'

/** The router of the cluster: the product's, with the web app on its origin. The app is built when somebody asks for it, unless `npm run start:cluster` has done so already. */
await runRouter({
  mounts(running, log) {
    const stopping = new AbortController()
    running.defer(() => stopping.abort())
    return {
      [APP_PATH]: createWebApp({
        async build() {
          try {
            return await ensureWebBuild({ signal: stopping.signal })
          } catch (error) {
            if (!stopping.signal.aborted) log.error({ err: error }, 'the web app could not be built')
            throw error
          }
        },
      }),
    }
  },
})
