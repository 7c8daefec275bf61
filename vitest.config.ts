import { defineConfig } from 'vitest/config'
import './scripts/compile-gazetteer.ts'

// No stage keeps state between texts, so the test files of one worker may share the modules they load.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, isolate: false } })
