// Reads vitest's JSON report, names what was skipped and what failed, and prints "PASSED FAILED" as its last line.
//   node scripts/count-tests.mjs report.json
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

const [file] = process.argv.slice(2)
if (file === undefined || !existsSync(file)) {
  console.log('there is no report: the test run ended before its end')
  console.log('0 1')
  process.exit()
}

const report = JSON.parse(readFileSync(file, 'utf8'))
let passed = 0
let failed = 0
for (const { name, status, message, assertionResults } of report.testResults) {
  const module = relative(process.cwd(), name)
  for (const test of assertionResults) {
    if (test.status === 'passed') passed += 1
    else if (test.status === 'failed') failed += 1
    else console.log(`skipped: ${module}: ${test.fullName}`)
    if (test.status === 'failed') console.log(`failed: ${module}: ${test.fullName}`)
  }
  // A file that could not be loaded has no test to count, and is a failure all the same.
  if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
    failed += 1
    console.log(`failed: ${module}: ${message}`)
  }
}
// No test failed, and yet the run did: an error that nobody caught.
if (!report.success && failed === 0) failed += 1
if (passed + failed === 0) failed += 1
console.log(`${passed} ${failed}`)
