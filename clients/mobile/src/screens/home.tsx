import { useState } from 'react'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { useEntries, useRunning } from '../runtime-context.tsx'
import { space, type, useTheme } from '../ui/theme.ts'
import { Account } from './account.tsx'
import { Approvals } from './approvals.tsx'
import { Deliveries } from './deliveries.tsx'
import { BuyerOrders, VendorOrders } from './orders.tsx'

type Tab = 'Orders' | 'Approvals' | 'Sales' | 'Deliveries' | 'Account'

/** A tab for each thing that the organization does. */
export function Home() {
  const theme = useTheme()
  const insets = useSafeAreaInsets()
  const { who } = useRunning().runtime
  const waiting = useEntries().length
  const tabs: Tab[] = [
    ...(who.capabilities.includes('BUYER') ? ['Orders' as const, 'Approvals' as const] : []),
    ...(who.vendorId ? ['Sales' as const] : []),
    ...(who.capabilities.includes('CARRIER') ? ['Deliveries' as const] : []),
    'Account',
  ]
  const [chosen, setChosen] = useState<Tab>(tabs[0] ?? 'Account')
  const tab = tabs.includes(chosen) ? chosen : 'Account'
  return (
    <View style={[styles.fill, { backgroundColor: theme.ground, paddingTop: insets.top }]}>
      <View style={styles.fill}>
        {tab === 'Orders' && who.organization && <BuyerOrders organizationId={who.organization.id} />}
        {tab === 'Approvals' && who.organization && <Approvals organizationId={who.organization.id} />}
        {tab === 'Sales' && who.vendorId && <VendorOrders vendorId={who.vendorId} />}
        {tab === 'Deliveries' && <Deliveries />}
        {tab === 'Account' && <Account />}
      </View>
      <View accessibilityRole="tablist" style={[styles.tabs, { backgroundColor: theme.surface, borderColor: theme.line, paddingBottom: insets.bottom }]}>
        {tabs.map((name) => {
          const count = name === 'Account' ? waiting : 0
          return (
            <Pressable key={name} accessibilityRole="tab" accessibilityLabel={count > 0 ? `${name}, ${count} not done yet` : name} accessibilityState={{ selected: name === tab }} onPress={() => setChosen(name)} style={styles.tab}>
              <View style={[styles.mark, name === tab && { backgroundColor: theme.accent }]} />
              <Text style={[type.small, { color: name === tab ? theme.text : theme.quiet, fontWeight: name === tab ? '600' : '400' }]}>{count > 0 ? `${name} (${count})` : name}</Text>
            </Pressable>
          )
        })}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  fill: { flex: 1 },
  tabs: { flexDirection: 'row', borderTopWidth: StyleSheet.hairlineWidth },
  tab: { flex: 1, minHeight: 56, alignItems: 'center', justifyContent: 'center', gap: space.s },
  mark: { position: 'absolute', top: 0, height: 3, width: 40, borderBottomLeftRadius: 3, borderBottomRightRadius: 3 },
})
