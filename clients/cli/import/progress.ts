import { MultiBar, type SingleBar } from 'cli-progress'
import { describeProblem, type Problem } from './problem.ts'

export type ImportEvent =
  | { readonly type: 'phase'; readonly name: string; readonly total: number }
  /** One more of the phase is done, one way or another. */
  | { readonly type: 'advance' }
  | { readonly type: 'problem'; readonly problem: Problem }

/** What an importer tells while it works. */
export type Report = (event: ImportEvent) => void

export interface Progress extends Disposable {
  readonly report: Report
}

/** A bar per phase on a terminal, plain lines elsewhere; problems as lines in both. */
export function showProgress(output: NodeJS.WriteStream): Progress {
  return output.isTTY && process.env['TERM'] !== 'dumb' ? bars(output) : plainLines((line) => output.write(`${line}\n`))
}

function bars(output: NodeJS.WriteStream): Progress {
  const shown = new MultiBar({
    stream: output,
    format: '{name} [{bar}] {value}/{total} · {duration_formatted}',
    gracefulExit: false,
    hideCursor: null,
    linewrap: null,
    barsize: 30,
  })
  let bar: SingleBar | undefined
  return {
    report(event) {
      switch (event.type) {
        case 'phase': {
          bar?.stop()
          bar = shown.create(event.total, 0, { name: event.name.padEnd(NAME_WIDTH) })
          break
        }
        case 'advance': {
          bar?.increment()
          break
        }
        case 'problem': {
          shown.log(`${describeProblem(event.problem)}\n`)
          break
        }
        default: event satisfies never
      }
    },
    [Symbol.dispose]() {
      // What is logged is printed with the next drawing only.
      shown.update()
      shown.stop()
    },
  }
}

const NAME_WIDTH = 12

/** A line for the beginning of each phase, and one every `every` items. */
export function plainLines(print: (line: string) => void, every = 100): Progress {
  let phase = { name: '', total: 0, done: 0 }
  return {
    report(event) {
      switch (event.type) {
        case 'phase': {
          phase = { name: event.name, total: event.total, done: 0 }
          print(`${phase.name}: ${phase.total}`)
          break
        }
        case 'advance': {
          phase.done += 1
          if (phase.done % every === 0 && phase.done < phase.total) print(`${phase.name}: ${phase.done}/${phase.total}`)
          break
        }
        case 'problem': {
          print(describeProblem(event.problem))
          break
        }
        default: event satisfies never
      }
    },
    [Symbol.dispose]() {},
  }
}
