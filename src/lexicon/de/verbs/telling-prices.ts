import { type Words, wordSet, wordsOf } from '../../word-set.ts'

/** Who does this with a sum in a deal pays it, or is ready to. */
export const outbiddingVerbs = wordSet(
  `zahlen bezahlen hin|legen hin|blättern blättern aus|geben überweisen bieten offerieren auf|wenden auf|bringen berappen löhnen entrichten begleichen aus|legen
  heraus|rücken raus|rücken drauf|legen locker|machen hand~nehmen tisch~legen tasche~greifen ein|setzen an|legen geben leisten stemmen spiel~bringen aussicht~stellen
  gespräch~bringen springen opfern hin|schieben ab|drücken nach|legen auf|rufen spendieren gönnen reservieren bereit|legen schulden `,
)

/** Who does this with a sum in a deal sells, or wants to. */
export const askingVerbs = wordSet(
  `verlangen fordern erhoffen vor|stellen erhalten bekommen kriegen kassieren ein|streichen ein|nehmen erlösen ein|fahren lösen erzielen heraus|schlagen
  heraus|holen aus|handeln an|peilen auf|rufen veranschlagen erwarten wünschen`,
)

/** Verbs that tell of a sum what it is or that it is spoken of, not by whom. */
export const mentioningVerbs =
  wordSet(`nennen wechseln kursieren kolportieren munkeln herum|reichen handeln vereinbaren fest|legen fest|schreiben
  fließen fliessen folgen gespräch~sein hinzu|kommen dazu|kommen obendrauf|kommen bleiben fest|halten fixieren verraten`)

/** Verbs by which the price of a deal is told, with the prepositions that the sum stands with. */
export const priceVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['', [outbiddingVerbs, askingVerbs, mentioningVerbs, 'beziffern an|geben']],
      ['von', ['sprechen berichten aus|gehen schreiben erfahren wissen hören munkeln tuscheln raunen']],
      ['auf', ['einigen verständigen schätzen taxieren beziffern veranschlagen kommen hoch|treiben tippen aus|kommen']],
      ['bei', ['fallen aus|steigen zu|schlagen enden passen ab|winken landen erteilen einigen verständigen auf|hören']],
      [
        'mit',
        ['bieten überbieten mit|bieten an|geben beziffern veranschlagen an|setzen gewinnen unterliegen buche~schlagen'],
      ],
    ] as const
  )
    .flatMap(([preposition, lists]) =>
      (lists as readonly Words[]).flatMap((list) => wordsOf(list).map((lemma) => [lemma, preposition] as const)),
    )
    .reduce(
      (all, [lemma, preposition]) => all.set(lemma, new Set([...(all.get(lemma) ?? []), preposition])),
      new Map<string, ReadonlySet<string>>(),
    ),
)
