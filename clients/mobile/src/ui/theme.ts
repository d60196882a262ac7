import { Platform, StyleSheet, useColorScheme } from 'react-native'

export interface Theme {
  readonly isDark: boolean
  readonly ground: string
  readonly surface: string
  readonly line: string
  readonly text: string
  readonly quiet: string
  readonly accent: string
  readonly onAccent: string
  readonly good: string
  readonly goodGround: string
  readonly warn: string
  readonly warnGround: string
  readonly bad: string
  readonly badGround: string
}

/** Text on its ground has a contrast of 4.5 or more in both. */
const LIGHT: Theme = {
  isDark: false,
  ground: '#f5f5f2', surface: '#ffffff', line: '#e3e3dd', text: '#1b1d1a', quiet: '#62665e', accent: '#1f5c46', onAccent: '#ffffff',
  good: '#1d6b45', goodGround: '#e2f1e8', warn: '#80540a', warnGround: '#f8edd5', bad: '#a3302a', badGround: '#f9e3e1',
}
const DARK: Theme = {
  isDark: true,
  ground: '#121412', surface: '#1c1f1c', line: '#2e332e', text: '#edeee9', quiet: '#a3a89e', accent: '#7cc9a6', onAccent: '#0d1f17',
  good: '#82d1a5', goodGround: '#183325', warn: '#e5bd72', warnGround: '#382b12', bad: '#f19a92', badGround: '#3d1d1a',
}

export function useTheme(): Theme {
  return useColorScheme() === 'dark' ? DARK : LIGHT
}

export const space = { xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 40 } as const

export const type = StyleSheet.create({
  title: { fontSize: 26, fontWeight: '700', letterSpacing: -0.4 },
  heading: { fontSize: 17, fontWeight: '600' },
  body: { fontSize: 16, lineHeight: 22 },
  small: { fontSize: 14, lineHeight: 19 },
  label: { fontSize: 12, fontWeight: '600', letterSpacing: 0.6, textTransform: 'uppercase' },
  figure: { fontSize: 17, fontWeight: '600', fontVariant: ['tabular-nums'] },
  mono: { fontSize: 14, fontFamily: Platform.select({ ios: 'Menlo', android: 'monospace', default: 'ui-monospace, Menlo, monospace' }) },
})
