// Compresses files: reads lines "FROM<tab>TO", writes TO.br and TO.gz, and prints the length under brotli.
// Node brings both compressors, so that xtask needs none of its own.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { brotliCompressSync, gzipSync, constants } from 'node:zlib'

for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  const [from, to] = line.split('\t')
  const bytes = readFileSync(from)
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to + '.br', brotli)
  writeFileSync(to + '.gz', gzipSync(bytes, { level: 9 }))
}
