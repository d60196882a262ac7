import type { NavigationProp } from '@react-navigation/native'
import { useNavigation } from '@react-navigation/native'

export type Screens = {
  Home: undefined
  Order: { readonly id: string }
  Delivery: { readonly id: string }
}

export function useGo(): NavigationProp<Screens> {
  return useNavigation<NavigationProp<Screens>>()
}
