// Mercurius as a gateway of Federation 1, compiled from the second request on as in its published comparisons: node mercurius.mjs SUBGRAPHS PORT
import { readFile } from 'node:fs/promises'
import mercuriusGateway from '@mercuriusjs/gateway'
import fastify from 'fastify'

const [subgraphs, port] = process.argv.slice(2)
const services = JSON.parse(await readFile(subgraphs, 'utf8'))
const app = fastify()
app.register(mercuriusGateway, {
  path: '/graphql',
  jit: 1,
  gateway: { services: await Promise.all(services.map(async ({ name, url, sdl }) => ({ name, url, mandatory: true, schema: await readFile(sdl, 'utf8') }))) },
})
await app.listen({ host: '127.0.0.1', port: Number(port) })
