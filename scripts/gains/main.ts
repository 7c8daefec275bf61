/** `npm run gains -- REF [FOLDER…]`: figures and claims gained, lost and changed since a git ref, on the fixture stories and on folders given. */
import { relative, resolve } from 'node:path'
import { readStories, storiesFolder } from '../../test/stories/read-stories.ts'
import { print } from '../print.ts'
import { build, withRef } from './build-ref.ts'
import { compareFindings, type Finding, type Gains } from './compare-findings.ts'
import { readClaims, readFigures } from './read-findings.ts'

const [, , ref, ...folders] = process.argv

const heldOut = new Set(readStories().flatMap(({ name, story }) => (story.split === 'held-out' ? [name] : [])))
const isHeldOut = ({ article }: Finding): boolean =>
  heldOut.has(relative(storiesFolder, resolve(article)).split('/')[0] ?? '')

const place = ({ article, start }: Finding): string => `${article}:${start}`

function report(what: string, { gained, lost, changed }: Gains): void {
  // Of held-out stories nobody is to see a line, only how many there are.
  const seen = changed.filter(({ after }) => !isHeldOut(after))
  print(`${what}: ${gained.length} gained, ${lost.length} lost, ${changed.length} changed`)
  for (const it of gained.filter((it) => !isHeldOut(it))) print(`  + ${place(it)} "${it.text}" ${it.reading}`)
  for (const it of lost.filter((it) => !isHeldOut(it))) print(`  - ${place(it)} "${it.text}" ${it.reading}`)
  for (const { before, after } of seen) {
    print(`  ~ ${place(after)} "${before.text}" ${before.reading}`)
    print(`    ${' '.repeat(place(after).length)} "${after.text}" ${after.reading}`)
  }
  const hidden = [...gained, ...lost, ...changed.map(({ after }) => after)].filter(isHeldOut).length
  if (hidden > 0) print(`  (${hidden} of them in held-out stories, not shown)`)
}

if (ref === undefined) {
  process.stderr.write('usage: npm run gains -- REF [FOLDER…]\n')
  process.exitCode = 2
} else {
  build(resolve('.'))
  withRef(ref, (then) => {
    for (const folder of [storiesFolder, ...folders.map((folder) => resolve(folder))]) {
      print(`${relative('.', folder)} since ${ref}`)
      report('figures', compareFindings(readFigures(then, folder), readFigures(resolve('.'), folder)))
      report('claims', compareFindings(readClaims(then, folder), readClaims(resolve('.'), folder)))
      print()
    }
  })
}
