import { useState, type ReactNode } from 'react'
import { ActivityIndicator, Pressable, RefreshControl, ScrollView, StyleSheet, Text, TextInput, View, type TextInputProps } from 'react-native'
import { SafeAreaView } from 'react-native-safe-area-context'
import type { LiveState } from '../live/live.ts'
import { space, type, useTheme, type Theme } from './theme.ts'
import type { Tone } from './words.ts'

export function Screen({ children, onPull, footer }: { readonly children: ReactNode; readonly onPull?: () => Promise<void>; readonly footer?: ReactNode }) {
  const theme = useTheme()
  const [isPulled, setPulled] = useState(false)
  const pull = () => {
    setPulled(true)
    void onPull?.().catch(() => {}).finally(() => setPulled(false))
  }
  return (
    <SafeAreaView edges={['left', 'right']} style={[styles.fill, { backgroundColor: theme.ground }]}>
      <ScrollView
        contentContainerStyle={styles.page} keyboardShouldPersistTaps="handled"
        refreshControl={onPull && <RefreshControl refreshing={isPulled} onRefresh={pull} tintColor={theme.quiet} />}
      >
        {children}
      </ScrollView>
      {footer}
    </SafeAreaView>
  )
}

export function Card({ children, onPress, label }: { readonly children: ReactNode; readonly onPress?: () => void; readonly label?: string }) {
  const theme = useTheme()
  const card = { backgroundColor: theme.surface, borderColor: theme.line }
  if (!onPress) return <View style={[styles.card, card]}>{children}</View>
  return (
    <Pressable accessibilityRole="button" accessibilityLabel={label} onPress={onPress} style={({ pressed }) => [styles.card, card, pressed && { opacity: 0.7 }]}>
      {children}
    </Pressable>
  )
}

export function Row({ children }: { readonly children: ReactNode }) {
  return <View style={styles.row}>{children}</View>
}

export function Title({ children }: { readonly children: ReactNode }) {
  return <Text accessibilityRole="header" style={[type.title, { color: useTheme().text }]}>{children}</Text>
}

export function Heading({ children }: { readonly children: ReactNode }) {
  return <Text accessibilityRole="header" style={[type.label, styles.heading, { color: useTheme().quiet }]}>{children}</Text>
}

export function Body({ children, strong }: { readonly children: ReactNode; readonly strong?: boolean }) {
  return <Text style={[strong ? type.heading : type.body, styles.shrink, { color: useTheme().text }]}>{children}</Text>
}

export function Quiet({ children, mono, whole }: { readonly children: ReactNode; readonly mono?: boolean; readonly whole?: boolean }) {
  return <Text style={[mono ? type.mono : type.small, !whole && styles.shrink, { color: useTheme().quiet }]}>{children}</Text>
}

export function Figure({ children }: { readonly children: ReactNode }) {
  return <Text style={[type.figure, { color: useTheme().text }]}>{children}</Text>
}

export function Chip({ text, tone }: { readonly text: string; readonly tone: Tone }) {
  const { ink, ground } = inks(useTheme(), tone)
  return <View style={[styles.chip, { backgroundColor: ground }]}><Text style={[type.small, styles.chipText, { color: ink }]}>{text}</Text></View>
}

export function Notice({ children, tone = 'plain' }: { readonly children: ReactNode; readonly tone?: Tone }) {
  const { ink, ground } = inks(useTheme(), tone)
  return <View accessible accessibilityRole="alert" style={[styles.notice, { backgroundColor: ground }]}><Text style={[type.small, { color: ink }]}>{children}</Text></View>
}

export function Button({ title, onPress, kind = 'main', busy = false, disabled = false }: {
  readonly title: string; readonly onPress: () => void; readonly kind?: 'main' | 'plain' | 'danger'; readonly busy?: boolean; readonly disabled?: boolean
}) {
  const theme = useTheme()
  const ground = kind === 'main' ? theme.accent : 'transparent'
  const ink = { main: theme.onAccent, plain: theme.text, danger: theme.bad }[kind]
  const isOff = disabled || busy
  return (
    <Pressable
      accessibilityRole="button" accessibilityLabel={title} accessibilityState={{ disabled: isOff, busy }} disabled={isOff} onPress={onPress}
      style={({ pressed }) => [styles.button, { backgroundColor: ground, borderColor: kind === 'main' ? ground : theme.line }, (pressed || isOff) && { opacity: 0.55 }]}
    >
      {busy ? <ActivityIndicator color={ink} /> : <Text style={[type.heading, { color: ink }]}>{title}</Text>}
    </Pressable>
  )
}

export function Field({ label, ...input }: { readonly label: string } & TextInputProps) {
  const theme = useTheme()
  return (
    <View style={styles.field}>
      <Text style={[type.small, { color: theme.quiet }]}>{label}</Text>
      <TextInput
        accessibilityLabel={label} autoCapitalize="none" autoCorrect={false} placeholderTextColor={theme.quiet} {...input}
        style={[type.body, styles.input, { color: theme.text, backgroundColor: theme.surface, borderColor: theme.line }]}
      />
    </View>
  )
}

const LIVE: Readonly<Record<LiveState, { text: string; tone: Tone }>> = {
  live: { text: 'Live', tone: 'good' },
  'catching-up': { text: 'Catching up', tone: 'warn' },
  stale: { text: 'Offline – as last seen', tone: 'plain' },
}

/** Whether what is shown is as it is now. */
export function LiveSign({ state }: { readonly state: LiveState }) {
  const theme = useTheme()
  const { text, tone } = LIVE[state]
  const { ink } = inks(theme, tone)
  return (
    <View accessibilityLiveRegion="polite" accessibilityLabel={text} style={styles.live}>
      <View style={[styles.dot, { backgroundColor: ink }]} />
      <Text style={[type.small, { color: ink }]}>{text}</Text>
    </View>
  )
}

export function Loading() {
  return <ActivityIndicator accessibilityLabel="Loading" style={styles.loading} color={useTheme().quiet} />
}

function inks(theme: Theme, tone: Tone): { ink: string; ground: string } {
  switch (tone) {
    case 'good': return { ink: theme.good, ground: theme.goodGround }
    case 'warn': return { ink: theme.warn, ground: theme.warnGround }
    case 'bad': return { ink: theme.bad, ground: theme.badGround }
    case 'plain': return { ink: theme.quiet, ground: theme.line }
    default: return tone satisfies never
  }
}

const styles = StyleSheet.create({
  fill: { flex: 1 },
  page: { padding: space.l, gap: space.m, width: '100%', maxWidth: 640, alignSelf: 'center', paddingBottom: space.xxl },
  card: { borderRadius: 14, borderWidth: StyleSheet.hairlineWidth, padding: space.l, gap: space.s },
  row: { flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between', gap: space.m },
  heading: { marginTop: space.m },
  shrink: { flexShrink: 1 },
  chip: { borderRadius: 999, paddingHorizontal: 10, paddingVertical: 3 },
  chipText: { fontWeight: '600' },
  notice: { borderRadius: 12, padding: space.m },
  button: { minHeight: 48, borderRadius: 12, borderWidth: 1, alignItems: 'center', justifyContent: 'center', paddingHorizontal: space.l },
  field: { gap: space.xs },
  input: { minHeight: 48, borderRadius: 12, borderWidth: 1, paddingHorizontal: space.m },
  live: { flexDirection: 'row', alignItems: 'center', gap: 6 },
  dot: { width: 8, height: 8, borderRadius: 4 },
  loading: { margin: space.xl },
})
