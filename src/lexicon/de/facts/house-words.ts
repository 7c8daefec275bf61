/** Last words of a name that only say that many companies are meant: "Selmo Gruppe" is "Selmo". */
export const houseWords: ReadonlySet<string> = new Set(['group', 'gruppe', 'holding', 'konzern', 'groupe', 'gruppen'])
