import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const checkTools = fileURLToPath(new URL('check-tools', import.meta.url))

const machine = {
  java: 'openjdk version "17.0.15" 2025-04-15',
  javac: 'javac 17.0.15',
  mvn: 'Apache Maven 3.8.7',
  node: 'v20.19.0',
  npm: '11.0.0',
  chromium: 'Chromium 140',
  curl: 'curl 8',
  jq: 'jq-1.7',
}

/**
 * What the check says on a machine that has exactly these tools; a tool is what it answers when asked its version.
 * @param home what JAVA_HOME holds, if it is set
 */
function said(tools, { purpose = [], home } = {}) {
  const bin = mkdtempSync(join(tmpdir(), 'tools-'))
  const javaHome = mkdtempSync(join(tmpdir(), 'java-home-'))
  try {
    mkdirSync(join(javaHome, 'bin'))
    install(join(javaHome, 'bin'), home ?? {})
    for (const plain of ['bash', 'sed', 'head', 'cat']) {
      symlinkSync(spawnSync('which', [plain], { encoding: 'utf8' }).stdout.trim(), join(bin, plain))
    }
    install(bin, tools)
    const { status, stdout, stderr } = spawnSync(join(bin, 'bash'), [checkTools, ...purpose], {
      encoding: 'utf8',
      env: { PATH: bin, CHROMIUM: 'chromium', ...(home && { JAVA_HOME: javaHome }) },
    })
    assert.equal(stdout, '')
    assert.equal(status, stderr === '' ? 0 : 1)
    return stderr
  } finally {
    rmSync(bin, { recursive: true })
    rmSync(javaHome, { recursive: true })
  }
}

function install(folder, tools) {
  for (const [name, version] of Object.entries(tools)) {
    // Java answers on standard error.
    writeFileSync(join(folder, name), `#!/bin/sh\necho '${version}' ${name === 'java' ? '>&2' : ''}\n`)
    chmodSync(join(folder, name), 0o755)
  }
}

function without(name) {
  return Object.fromEntries(Object.entries(machine).filter(([each]) => each !== name))
}

// One suite, because it is suites that the closing count of .ci/test.mjs adds up.
describe('the check of the tools', () => {
  test('a machine with everything is asked for nothing', () => {
    assert.equal(said(machine), '')
    assert.equal(said(machine, { purpose: ['test'] }), '')
    assert.equal(said({ ...machine, java: 'openjdk version "25" 2026-09-16', node: 'v22.3.0' }), '')
  })

  for (const [name, sentence] of Object.entries({
    java: 'Java is missing: install a JDK, 17 or newer.\n',
    javac: 'Only a Java runtime is installed: install a JDK, 17 or newer.\n',
    mvn: 'Maven is missing: install it (the command mvn).\n',
    node: 'Node is missing: install Node 20.19 or newer.\n',
    npm: 'npm is missing: it belongs to Node, install Node 20.19 or newer with it.\n',
  })) {
    test(`without ${name} one sentence says so`, () => {
      assert.equal(said(without(name)), sentence)
    })
  }

  for (const name of ['chromium', 'curl', 'jq']) {
    test(`${name} is asked for by the tests alone`, () => {
      assert.equal(said(without(name)), '')
      assert.match(
        said(without(name), { purpose: ['test'] }),
        new RegExp(`^${name} is missing, [^\\n]*\\.\\n$`, 'i'),
      )
    })
  }

  for (const [tool, version] of [
    ['java', 'openjdk version "11.0.22" 2024-01-16'],
    ['java', 'java version "1.8.0_402"'],
    ['node', 'v18.20.4'],
    ['node', 'v20.18.3'],
  ]) {
    test(`${tool} that answers ${version} is too old`, () => {
      assert.match(
        said({ ...machine, [tool]: version }),
        /^(Java|Node) v?[\d._]+ is too old: install [^\n]*\.\n$/,
      )
    })
  }

  for (const [what, home, sentence] of [
    ['a JDK', { java: machine.java, javac: machine.javac }, /^$/],
    [
      'Java 11',
      { java: 'openjdk version "11.0.22" 2024-01-16', javac: 'javac 11.0.22' },
      /Java 11\.0\.22, which is too old/,
    ],
    ['half a JDK', { javac: machine.javac }, /^JAVA_HOME names no JDK [^\n]*\.\n$/],
    ['nothing', {}, /^JAVA_HOME names no JDK [^\n]*\.\n$/],
  ]) {
    test(`${what} in JAVA_HOME is what Maven takes`, () => {
      assert.match(said(machine, { home }), sentence)
    })
  }
})
