const ReactNativeEnvironment = require('@react-native/jest-preset/jest/react-native-env.js')

/** Keeps Node's own network for the tests: the phone's, which the preset puts in its place, has no native part here. */
module.exports = class extends ReactNativeEnvironment {
  constructor(...options) {
    super(...options)
    this.global.network = { fetch, WebSocket }
  }
}
