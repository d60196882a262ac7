import * as Device from 'expo-device'
import * as Notifications from 'expo-notifications'
import { Platform } from 'react-native'
import { noPush, type Push } from './ports.ts'

/** By what this device can do: a phone in somebody's hand can be woken, a simulator or a browser cannot. */
export function devicePush(): Push {
  if (Platform.OS === 'web' || !Device.isDevice) return noPush
  return {
    isAvailable: true,
    async register() {
      const { granted } = await Notifications.requestPermissionsAsync()
      if (!granted) return null
      const { type, data } = await Notifications.getDevicePushTokenAsync()
      return { service: type === 'ios' ? 'apns' : 'fcm', address: String(data) }
    },
  }
}
