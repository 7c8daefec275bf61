/** The benchmark of figures, built as the program is. */
import { bundle } from './bundle.ts'

await bundle('test/bench/figures.ts', 'dist/bench')
