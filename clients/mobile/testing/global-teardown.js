module.exports = async () => globalThis.endGraph?.()
