// Takes the README's pictures of the page over the sample into docs/: a view, its query, what is clicked there.
// Needs a build (npm run build) and Chromium, at /usr/bin/chromium or named in CHROMIUM.
import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { chromium } from 'playwright-core'

const PICTURES = [
  ['screenshot-light', '?as_of=2031-05-16', 'light', '.entry .read'],
  ['screenshot-dark', '?view=stand&as_of=2031-03-20', 'dark'],
  ['screenshot-positions', '?view=positions', 'light'],
]

const server = spawn(
  process.execPath,
  ['dist/views/cli/main.js', 'serve', '--sample', '--json', '--port', '0'],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)
try {
  const url = await addressOf(server)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  for (const [name, query, colorScheme, click] of PICTURES) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 760 },
      colorScheme,
      locale: 'en-GB',
    })
    await page.goto(url + query)
    await page.locator('[data-entry], .matrix').first().waitFor()
    if (click) {
      await page.locator(click).first().click()
      await page.locator('.panel .text').waitFor()
    }
    await page.mouse.move(0, 0)
    const path = `docs/${name}.png`
    await page.screenshot({ path })
    console.log(`${path}: ${Math.round(statSync(path).size / 1000)} kB`)
    await page.close()
  }
  await browser.close()
} finally {
  server.kill()
}

/** The address in the first line the server prints. */
function addressOf({ stdout }) {
  return new Promise((resolve, reject) => {
    let text = ''
    stdout.on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) resolve(JSON.parse(text.slice(0, text.indexOf('\n'))).url)
    })
    stdout.on('end', () =>
      reject(new Error('Cannot take pictures as the server did not start: run "npm run build" first')),
    )
  })
}
