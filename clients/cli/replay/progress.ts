import { SingleBar } from 'cli-progress'

export interface ReplayProgress extends Disposable {
  phase(name: string, total: number): void
  advance(count?: number): void
  note(line: string): void
}

const NAME_WIDTH = 10

/** A bar with the time left for each phase on a terminal, plain lines elsewhere. */
export function showReplayProgress(output: NodeJS.WriteStream): ReplayProgress {
  return output.isTTY && process.env['TERM'] !== 'dumb' ? bars(output) : plainLines((line) => output.write(`${line}\n`))
}

function bars(output: NodeJS.WriteStream): ReplayProgress {
  let bar: SingleBar | undefined
  let phase = { startedAt: 0, done: 0 }
  return {
    phase(name, total) {
      bar?.stop()
      phase = { startedAt: performance.now(), done: 0 }
      bar = new SingleBar({
        stream: output,
        format: '{name} [{bar}] {value}/{total} · {rate}/s · {duration_formatted}, {eta_formatted} left',
        gracefulExit: false,
        hideCursor: null,
        linewrap: null,
        barsize: 30,
        etaBuffer: 100,
      })
      bar.start(total, 0, { name: name.padEnd(NAME_WIDTH), rate: '0' })
    },
    advance(count = 1) {
      phase.done += count
      bar?.increment(count, { rate: (phase.done / ((performance.now() - phase.startedAt) / 1000)).toFixed(1) })
    },
    note(line) {
      output.write(`\r\u001B[K${line}\n`)
    },
    [Symbol.dispose]() {
      bar?.stop()
    },
  }
}

/** A line for the beginning of each phase, and one every tenth of it. */
export function plainLines(print: (line: string) => void): ReplayProgress {
  let phase = { name: '', total: 0, done: 0, startedAt: 0 }
  return {
    phase(name, total) {
      phase = { name, total, done: 0, startedAt: performance.now() }
      print(`${name}: ${total}`)
    },
    advance(count = 1) {
      const tenth = Math.floor((phase.done * 10) / phase.total)
      phase.done += count
      if (phase.done >= phase.total || Math.floor((phase.done * 10) / phase.total) === tenth) return
      const seconds = (performance.now() - phase.startedAt) / 1000
      print(`${phase.name}: ${phase.done}/${phase.total}, ${(phase.done / seconds).toFixed(1)}/s, ${((phase.total - phase.done) * seconds / phase.done).toFixed(0)} s left`)
    },
    note: print,
    [Symbol.dispose]() {},
  }
}
