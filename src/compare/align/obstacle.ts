/** Why two claims do not answer one question. */
export interface Obstacle {
  /** A role, a qualifier or a facet; `type`, `kind`, `zone`, `article`. */
  readonly key: string
  readonly a: string
  readonly b: string
}

/** What keeps two apart: by what, and what each states. */
export const obstacle = (key: string, a: string, b: string): Obstacle => ({ key, a, b })
