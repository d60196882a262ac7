import { useCallback, useState } from 'react'

const KEPT = 'broxiva.board.sound'

let audio: AudioContext | undefined

/** A short sound for an order that arrives; silent until the person turns it on, and then on this device until they turn it off. */
export function useBell(): { on: boolean; toggle: () => void; ring: () => void } {
  const [on, setOn] = useState(wasOn)
  const ring = useCallback(() => { if (wasOn()) void play().catch(() => {}) }, [])
  const toggle = useCallback(() => {
    const next = !on
    keep(next)
    setOn(next)
    // The click is what the browser wants before it plays anything, and lets the person hear what they chose.
    if (next) void play().catch(() => {})
  }, [on])
  return { on, toggle, ring }
}

async function play(): Promise<void> {
  audio ??= new AudioContext()
  if (audio.state === 'suspended') await audio.resume()
  for (const [index, frequency] of [880, 1_175].entries()) {
    const at = audio.currentTime + index * 0.14
    const gain = audio.createGain()
    gain.gain.setValueAtTime(0.0001, at)
    gain.gain.exponentialRampToValueAtTime(0.18, at + 0.02)
    gain.gain.exponentialRampToValueAtTime(0.0001, at + 0.3)
    const tone = audio.createOscillator()
    tone.frequency.value = frequency
    tone.connect(gain).connect(audio.destination)
    tone.start(at)
    tone.stop(at + 0.32)
  }
}

function wasOn(): boolean {
  try {
    return localStorage.getItem(KEPT) === '1'
  } catch {
    return false
  }
}

function keep(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEPT, '1')
    else localStorage.removeItem(KEPT)
  } catch { /* Storage is switched off: silent, then. */ }
}
