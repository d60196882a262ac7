import { registerRootComponent } from 'expo'
import { createElement } from 'react'
import { App } from './src/app.tsx'
import { devicePorts } from './src/ports/device.ts'

const ports = devicePorts()
registerRootComponent(() => createElement(App, { ports }))
