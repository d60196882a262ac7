// The phone's parts that have no meaning in a test; what the app itself keeps and sends goes through its ports.
jest.mock('@react-native-async-storage/async-storage', () => jest.requireActual('@react-native-async-storage/async-storage/jest/async-storage-mock'))
jest.mock('react-native-safe-area-context', () => jest.requireActual<{ default: unknown }>('react-native-safe-area-context/jest/mock').default)

// Updates come from a real graph, when they come: that no test step waits for them is no fault.
const report = console.error
console.error = (...said: unknown[]) => { if (!String(said[0]).includes('not wrapped in act')) report(...said) }
