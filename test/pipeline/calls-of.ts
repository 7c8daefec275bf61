import { Session } from 'node:inspector/promises'
import { setFlagsFromString } from 'node:v8'

/**
 * How often each function of src/ is called while `run` runs, by file, name and place, as V8 counts it.
 * The same on every machine, however busy.
 */
export async function callsOf(run: () => void): Promise<ReadonlyMap<string, number>> {
  const session = new Session()
  session.connect()
  // Optimised code counts nothing: what is optimised already is undone when counting begins, and nothing may be meanwhile.
  setFlagsFromString('--no-opt')
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
    await session.post('Profiler.takePreciseCoverage')
    run()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return new Map(
      result
        .filter(({ url }) => url.includes('/src/'))
        .flatMap(({ url, functions }) =>
          functions.map(({ functionName, ranges }): [string, number] => [
            `${url.slice(url.indexOf('/src/') + 1)} ${functionName} ${ranges[0]?.startOffset}`,
            ranges[0]?.count ?? 0,
          ]),
        ),
    )
  } finally {
    setFlagsFromString('--opt')
    session.disconnect()
  }
}
