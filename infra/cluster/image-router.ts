import { fileURLToPath } from 'node:url'
import { APP_PATH, createWebApp } from '../../clients/web/server/web-app.ts'
import { runRouter } from '../../router/src/router-process.ts'

/** Where the image is built with the web app (`infra/Dockerfile`). */
const BUILT_APP = fileURLToPath(new URL('../../clients/web/dist/image/', import.meta.url))

/** The router of the image: the product's, with the web app on its origin. */
await runRouter({ mounts: () => ({ [APP_PATH]: createWebApp({ build: async () => BUILT_APP }) }) })
