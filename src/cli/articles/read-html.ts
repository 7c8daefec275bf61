import type { ArticleFacts } from './article-facts.ts'
import { isPublicationDate } from './publication-date.ts'

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
/** Elements whose text nobody reads. */
const HIDDEN = new Set('script style noscript template svg iframe head nav button select textarea'.split(' '))

/** An HTML page as text, a paragraph a line, with what its head says of it. */
export async function readHtml(html: string): Promise<{ text: string; facts: ArticleFacts }> {
  const { Parser } = await import('htmlparser2')
  const meta = new Map<string, string>()
  const lines: string[] = []
  let line = ''
  let title = ''
  let hidden = 0
  let inTitle = false
  const breakLine = (): void => {
    if (line.trim() !== '') lines.push(line.trim())
    line = ''
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'title' && hidden === 1) inTitle = true
      if (name === 'meta') meta.set(attributes.property ?? attributes.name ?? '', attributes.content ?? '')
      if (HIDDEN.has(name)) hidden++
      if (hidden > 0) return
      if (BLOCKS.has(name)) breakLine()
      if (name === 'li') line = '• '
      if ((name === 'td' || name === 'th') && line !== '') line += '\t'
    },
    ontext(data) {
      if (inTitle) title += data
      if (hidden > 0) return
      const flat = data.replace(/[ \t\r\n\f]+/g, ' ')
      line += line === '' || line.endsWith(' ') ? flat.replace(/^ /, '') : flat
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false
      if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1)
      else if (hidden === 0 && BLOCKS.has(name)) breakLine()
    },
  })
  parser.end(html)
  breakLine()
  return { text: lines.join('\n'), facts: factsOf(meta, title) }
}

function factsOf(meta: ReadonlyMap<string, string>, title: string): ArticleFacts {
  const day = (meta.get('article:published_time') ?? meta.get('date') ?? '').slice(0, 10)
  return {
    title: orNull(meta.get('og:title') ?? title.replace(/\s+/g, ' ').trim()),
    outlet: orNull(meta.get('og:site_name')),
    url: orNull(meta.get('og:url')),
    published: isPublicationDate(day) ? day : null,
  }
}

const orNull = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value)
