import { Session } from 'node:inspector/promises'

/**
 * How much the program does while `run` runs: how often the blocks of src/ are passed, as V8 counts them.
 * The same on every machine, however busy.
 */
export async function workOf(run: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    await session.post('Profiler.takePreciseCoverage')
    run()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const counts = result
      .filter(({ url }) => url.includes('/src/'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    return counts.reduce((sum, count) => sum + count, 0)
  } finally {
    session.disconnect()
  }
}
