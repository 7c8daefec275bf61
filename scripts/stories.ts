/** `npm run stories [-- --list NAME] [--write]`: how near the tool is to what people took from the articles in fixtures. */
import { writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { openList } from '../test/stories/open-list.ts'
import { readArticlesAlone } from '../test/stories/read-articles-alone.ts'
import { readStories, type StoryFolder } from '../test/stories/read-stories.ts'
import { addScore, emptyScore, type Score, type Share } from '../test/stories/score.ts'
import { scoreStory } from '../test/stories/score-story.ts'
import { f1 } from '../test/stories/tally.ts'
import { print, printedRate } from './print.ts'

const [, , ...args] = process.argv
const listed = args.flatMap((arg, index) => (arg === '--list' ? [args[index + 1] ?? 'all'] : []))

const share = ({ right, of }: Share): string => `${right}/${of}`

const row = (name: string, score: Score): string =>
  [
    name.padEnd(26),
    ...[score.figure, score.claim, score.core, score.roles, score.link].map((tally) => f1(tally).toFixed(3).padEnd(7)),
    printedRate(score.hedge).padEnd(7),
    printedRate(score.modality).padEnd(9),
    printedRate(score.attribution).padEnd(12),
    `${share(score.verdicts)} (+${score.falseConflicts} false conflicts)`,
  ].join(' ')

print('story                      figure  claim   core    roles   link    hedge   modality  attribution  verdicts')

function scoreAll(what: string, folders: readonly StoryFolder[]): void {
  const splits = new Map<string, Score>()
  for (const folder of folders) {
    const { name, story, openFile } = folder
    const { score, differences } = scoreStory(folder)
    splits.set(story.split, addScore(splits.get(story.split) ?? emptyScore(), score))
    print(row(name, score))
    // What a held-out story gets wrong is printed for nobody: its list would be tuned to.
    if (story.split === 'tuning' && (listed.includes(name) || listed.includes('all')))
      for (const line of differences) print(`    ${line}`)
    if (args.includes('--write'))
      writeFileSync(openFile, stringify(openList(story.split, differences), { lineWidth: 0 }))
  }
  print()
  for (const [split, score] of [...splits].sort(([a], [b]) => b.localeCompare(a)))
    print(row(`all ${what}, ${split}`, score))
  print()
}

scoreAll('stories', readStories())
scoreAll('articles', readArticlesAlone())
