import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { ConfigError, parseConfig } from '#kit/config.ts'
import { configOrExit } from '#kit/process.ts'
import { PLATFORM_ROLES } from '../../subgraphs/users/src/domain/platform-role.ts'
import { ensurePlatformUsers } from './platform-user.ts'

// Makes the first administrator of a deployment: the graph lets only an administrator make another one.
//   node infra/cluster/create-platform-user.ts EMAIL NAME [ROLE…] < PASSWORD_FILE
// The password comes on standard input, so that no process list and no shell history has it.

const [email, name, ...given] = process.argv.slice(2)
const { databaseUrl, roles } = configOrExit('create-platform-user', process.env, (env) => {
  if (!email || !name) throw new ConfigError(['say who: EMAIL NAME [ROLE…], with the password on standard input'])
  return {
    databaseUrl: parseConfig(z.object({ USERS_DATABASE_URL: z.url() }), env).USERS_DATABASE_URL,
    roles: parseConfig(z.object({ roles: z.array(z.enum(PLATFORM_ROLES)) }), { roles: given.length > 0 ? given : ['PLATFORM_ADMIN'] }).roles,
  }
})
const password = (await text(process.stdin)).replace(/\r?\n$/, '')
await ensurePlatformUsers(databaseUrl, [{ email: email ?? '', name: name ?? '', password, roles }], process.env)
process.stdout.write(`${email} is there, with ${roles.join(', ')}.\n`)
