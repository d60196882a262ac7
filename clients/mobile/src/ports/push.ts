import Constants from 'expo-constants'
import * as Device from 'expo-device'
import * as Notifications from 'expo-notifications'
import { Platform } from 'react-native'
import { noPush, type Push } from './ports.ts'

/**
 * By what this device can do: a phone in somebody's hand is reached, a simulator or a browser is not. The address is Expo's, which knows the app by the project
 * (`EXPO_PUBLIC_EAS_PROJECT_ID`) whose keys it has; an app that was built without one is not reached.
 */
export function devicePush(): Push {
  // Not by brackets: the bundler puts the value in the place of this very expression.
  const projectId = process.env.EXPO_PUBLIC_EAS_PROJECT_ID
  return Platform.OS === 'web' || !Device.isDevice || !projectId ? noPush : expoPush(projectId)
}

export function expoPush(projectId: string): Push {
  let known: string | undefined
  /** Asking for the phone's own address tells it to listeners, too. */
  let asking = 0
  return {
    isAvailable: true,
    isAllowed: async () => (await Notifications.getPermissionsAsync()).granted,
    async register() {
      // Android asks nobody before there is a channel.
      if (Platform.OS === 'android') await Notifications.setNotificationChannelAsync('default', { name: 'Orders and deliveries', importance: Notifications.AndroidImportance.HIGH })
      const { granted } = await Notifications.requestPermissionsAsync()
      if (!granted) return null
      asking += 1
      try {
        const devicePushToken = await Notifications.getDevicePushTokenAsync()
        known = String(devicePushToken.data)
        const { data } = await Notifications.getExpoPushTokenAsync({ projectId, devicePushToken })
        return { token: data, platform: Platform.OS === 'ios' ? 'IOS' : 'ANDROID', locale: Intl.DateTimeFormat().resolvedOptions().locale, appVersion: Constants.expoConfig?.version ?? 'unknown' }
      } finally {
        asking -= 1
      }
    },
    onChange(listener) {
      const subscription = Notifications.addPushTokenListener(({ data }) => { if (asking === 0 && known !== undefined && String(data) !== known) listener() })
      return () => subscription.remove()
    },
    withdraw: () => Notifications.unregisterForNotificationsAsync(),
  }
}
