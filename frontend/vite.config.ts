import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { compression, defineAlgorithm } from 'vite-plugin-compression2'
import { defineConfig } from 'vitest/config'

const apiUrl = process.env.API_URL ?? 'http://localhost:8080'
const port = Number(process.env.WEB_PORT ?? 8000)

export default defineConfig({
  plugins: [
    react(),
    // The languages in src/i18n: React Aria brings its own few words in thirty more.
    optimizeLocales.vite({ locales: ['da', 'en'] }),
    // The web server hands these out as they are, so nothing is compressed per request.
    compression({
      algorithms: [defineAlgorithm('gzip'), defineAlgorithm('brotliCompress')],
      include: /\.(js|css|html|svg|json)$/,
      threshold: 1024,
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every visit needs in two files, of which only the second changes with most releases; left alone it
          // would be as many files as there are sets of pages that share something.
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /\/node_modules\// },
            { name: 'every-page', tags: ['$initial'], test: /\/src\/(?!app\/main)/ },
          ],
        },
      },
    },
  },
  server: {
    port,
    strictPort: true,
    // changeOrigin off and xfwd on: the backend builds its sign-in addresses from what the browser sees.
    proxy: { '/api': { target: apiUrl, changeOrigin: false, xfwd: true } },
  },
  test: {
    reporters: ['default', ['junit', { outputFile: 'test-results/vitest.xml' }]],
    projects: [
      {
        extends: true,
        // The contract lies beside the frontend.
        server: { fs: { allow: ['..'] } },
        test: {
          name: 'screens',
          environment: 'jsdom',
          globals: true,
          testTimeout: 30_000,
          setupFiles: ['./src/test/setup.ts'],
          include: ['src/**/*.test.{ts,tsx}'],
          css: { include: [/\.module\.css/, /tokens\.css/], modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      { test: { name: 'server', environment: 'node', include: ['server/**/*.test.ts', '*.test.ts'] } },
    ],
  },
})
