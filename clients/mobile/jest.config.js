/** What comes from node_modules as it was written for React Native or as ES modules. */
const TRANSPILED = ['(jest-)?react-native', '@react-native(-community)?', '@react-native-async-storage', '@react-navigation', 'expo(nent)?', '@expo(nent)?', 'react-native-.*']

module.exports = {
  preset: 'jest-expo',
  testEnvironment: '<rootDir>/testing/environment.js',
  testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
  globalSetup: '<rootDir>/testing/global-setup.js',
  globalTeardown: '<rootDir>/testing/global-teardown.js',
  setupFilesAfterEnv: ['<rootDir>/testing/setup.ts'],
  transformIgnorePatterns: [`/node_modules/(?!(${TRANSPILED.join('|')})(/|$)|@expo/|expo-)`],
  // The operations lie outside: what they import is this app's own.
  moduleNameMapper: {
    '^@apollo/client$': '<rootDir>/node_modules/@apollo/client/__cjs/core/index.cjs',
    '^@apollo/client/react$': '<rootDir>/node_modules/@apollo/client/__cjs/react/index.cjs',
  },
  testTimeout: 300_000,
  maxWorkers: 2,
}
