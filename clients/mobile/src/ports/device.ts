import AsyncStorage from '@react-native-async-storage/async-storage'
import { getRandomBytes, randomUUID } from 'expo-crypto'
import { addNetworkStateListener } from 'expo-network'
import * as SecureStore from 'expo-secure-store'
import { AppState, Platform } from 'react-native'
import type { KeyValues, Ports, Presence } from './ports.ts'
import { devicePush } from './push.ts'

/** The ports of the phone or the browser that this runs on. */
export function devicePorts(): Ports {
  return {
    graphUrl: graphUrl(),
    fetch: (input, init) => fetch(input, init),
    webSocket: WebSocket,
    storage,
    secrets: Platform.OS === 'web' ? ofThisTab() : keychain,
    newKey: () => `phone:${randomUUID()}`,
    randomBytes: getRandomBytes,
    presence,
    push: devicePush(),
  }
}

/** As the app was built; a page that was built without one asks where it came from. */
function graphUrl(): string {
  // Not by brackets: the bundler puts the value in the place of this very expression.
  return process.env.EXPO_PUBLIC_GRAPH_URL ?? (Platform.OS === 'web' ? `${location.origin}/graphql` : 'http://localhost:4000/graphql')
}

const storage: KeyValues = {
  read: (key) => AsyncStorage.getItem(key),
  write: (key, value) => AsyncStorage.setItem(key, value),
  erase: (key) => AsyncStorage.removeItem(key),
}

/** Keychain and Keystore: readable on this device alone, and only after it was unlocked once. */
const keychain: KeyValues = {
  read: (key) => SecureStore.getItemAsync(key),
  write: (key, value) => SecureStore.setItemAsync(key, value, { keychainAccessible: SecureStore.AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY }),
  erase: (key) => SecureStore.deleteItemAsync(key),
}

/** A browser has no keychain: a session lives no longer than its tab. */
function ofThisTab(): KeyValues {
  return {
    read: (key) => Promise.resolve(sessionStorage.getItem(key)),
    write: (key, value) => Promise.resolve(sessionStorage.setItem(key, value)),
    erase: (key) => Promise.resolve(sessionStorage.removeItem(key)),
  }
}

const presence: Presence = {
  isForeground: () => AppState.currentState !== 'background',
  onForeground(listener) {
    // «inactive» is a glance at the notifications, not the background.
    const subscription = AppState.addEventListener('change', (state) => { if (state !== 'inactive') listener(state === 'active') })
    return () => subscription.remove()
  },
  onOnline(listener) {
    const subscription = addNetworkStateListener(({ isConnected }) => listener(isConnected ?? true))
    return () => subscription.remove()
  },
}
