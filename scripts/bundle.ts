import { build } from 'esbuild'

/** Puts a program together as few files, so that it starts fast; what is only imported when needed stays in files of its own. */
export const bundle = (entryPoint: string, outdir: string) =>
  build({
    entryPoints: [entryPoint],
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // every Node since 10 reads \p{…}; esbuild would else make a new RegExp each time the program passes such a literal
    supported: { 'regexp-unicode-property-escapes': true },
  })
