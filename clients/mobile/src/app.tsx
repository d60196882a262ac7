import { ApolloProvider } from '@apollo/client/react'
import { DarkTheme, DefaultTheme, NavigationContainer } from '@react-navigation/native'
import { createNativeStackNavigator } from '@react-navigation/native-stack'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import type { Screens } from './navigation.ts'
import type { Ports } from './ports/ports.ts'
import { startRuntime, type Runtime, type RuntimeOptions } from './runtime.ts'
import { RunningProvider } from './runtime-context.tsx'
import { Delivery } from './screens/deliveries.tsx'
import { Home } from './screens/home.tsx'
import { OrderScreen } from './screens/order.tsx'
import { SignIn } from './screens/sign-in.tsx'
import { Session, type SessionState } from './session/session.ts'
import { Loading, Screen } from './ui/parts.tsx'
import { useTheme } from './ui/theme.ts'

const Stack = createNativeStackNavigator<Screens>()

export function App({ ports, options }: { readonly ports: Ports; readonly options?: RuntimeOptions }) {
  const [session] = useState(() => new Session(ports))
  const state = useSyncExternalStore(session.state.subscribe, session.state.get, session.state.get)
  const runtime = useRuntime(ports, session, state, options)
  useEffect(() => { void session.restore() }, [session])

  return (
    <SafeAreaProvider>
      {state.phase === 'signed-out' ? <SignIn session={session} hasEnded={state.reason === 'ended'} />
        : runtime ? <SignedIn key={runtime.who.id} ports={ports} session={session} runtime={runtime} /> : <Screen><Loading /></Screen>}
    </SafeAreaProvider>
  )
}

/** Begins with the person, ends with them. What was read of the graph is dropped when they sign out, not when the app ends. */
function useRuntime(ports: Ports, session: Session, state: SessionState, options: RuntimeOptions | undefined): Runtime | undefined {
  const [runtime, setRuntime] = useState<Runtime>()
  const who = state.phase === 'signed-in' ? state.who : undefined
  useEffect(() => {
    if (!who) return undefined
    const starting = startRuntime(ports, session, who, options)
    let isOver = false
    const begin = async () => {
      const started = await starting
      if (!isOver) setRuntime(started)
    }
    void begin()
    return () => {
      isOver = true
      setRuntime(undefined)
      const hasLeft = session.state.get().phase === 'signed-out'
      void starting.then((started) => started.end({ forget: hasLeft }))
    }
  }, [ports, session, who, options])
  return runtime
}

function SignedIn({ ports, session, runtime }: { readonly ports: Ports; readonly session: Session; readonly runtime: Runtime }) {
  const theme = useTheme()
  const base = theme.isDark ? DarkTheme : DefaultTheme
  return (
    <RunningProvider value={{ ports, session, runtime }}>
      <ApolloProvider client={runtime.apollo}>
        <NavigationContainer theme={{ ...base, colors: { ...base.colors, background: theme.ground, card: theme.ground, text: theme.text, border: theme.line, primary: theme.accent } }}>
          <Stack.Navigator screenOptions={{ headerShadowVisible: false, headerBackButtonDisplayMode: 'minimal' }}>
            <Stack.Screen name="Home" options={{ headerShown: false, title: 'Broxiva' }} component={Home} />
            <Stack.Screen name="Order" options={{ title: 'Order' }}>{({ route }) => <OrderScreen id={route.params.id} />}</Stack.Screen>
            <Stack.Screen name="Delivery" options={{ title: 'Delivery' }}>{({ route }) => <Delivery id={route.params.id} />}</Stack.Screen>
          </Stack.Navigator>
        </NavigationContainer>
      </ApolloProvider>
    </RunningProvider>
  )
}
