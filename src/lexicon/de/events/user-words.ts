import { wordSet } from '../../word-set.ts'

/** Verbs by which a company aims at users whom it does not have: "zielt auf zwei Millionen Nutzer". */
export const courtingVerbs = wordSet('ab|zielen zielen spitzen schielen hoffen buhlen werben um|werben locken')

/** Where those are whom a company aims at: "hat zwei Millionen Kunden im Visier". */
export const aimNouns = wordSet('visier auge blick fokus')

/** What users hand in together: "Nutzer strengen eine Sammelklage an". */
export const complaints = /(klagen?|beschwerden?|petition(en)?|unterschriften)$/

/** Whom somebody who writes or sings has: "3 Millionen Follower". */
export const followers = /^(follower|fan|abonnent)/
