import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { PushDevices } from '../db/push-entities.ts'
import { assertUser } from './authority.ts'

export interface UnregisterPushDevice {
  readonly pushDeviceId: string
  readonly idempotencyKey: string
}

export interface UnregisteredPayload {
  readonly unregisteredPushDeviceId: string | null
  readonly userErrors: readonly UserError[]
}

/** One of the viewer's own devices is told nothing more; what waits for it is dropped. */
export async function unregisterPushDevice(app: UsersApp, viewer: Viewer, { pushDeviceId, idempotencyKey }: UnregisterPushDevice): Promise<UnregisteredPayload> {
  const userId = assertUser(viewer)
  return once<UnregisteredPayload>(app, { viewer, mutation: 'pushDeviceUnregister', idempotencyKey, request: { userId, pushDeviceId } }, async (tx) => {
    const { affected } = isId('psd', pushDeviceId) ? await tx.manager.delete(PushDevices, { id: pushDeviceId, userId }) : { affected: 0 }
    return affected ? { unregisteredPushDeviceId: pushDeviceId, userErrors: [] }
      : { unregisteredPushDeviceId: null, userErrors: [userError('PUSH_DEVICE_NOT_FOUND', 'You have no such device.', ['input', 'pushDeviceId'])] }
  })
}
