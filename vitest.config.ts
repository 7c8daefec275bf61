import { defineConfig } from 'vitest/config'
import './scripts/compile-gazetteer.ts'

export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 } })
