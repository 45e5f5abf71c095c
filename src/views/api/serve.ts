import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** A running server. */
export interface Serving {
  /** Where a browser finds it: `http://127.0.0.1:4173/`. */
  readonly url: string
  readonly port: number
  /** A sentence for the user where the port asked for was taken. */
  readonly says?: string
  /** Ends open connections and frees the port. */
  close(): Promise<void>
}

const PORTS_TRIED = 20

/**
 * Serves `app` on `host` at `port`, or at the next free port of the twenty after it; port 0 takes
 * any free one.
 *
 * @throws Error where no port can be taken
 */
export async function serve(
  app: Hono,
  { port, host = '127.0.0.1' }: { readonly port: number; readonly host?: string },
): Promise<Serving> {
  for (let tried = port; tried < port + PORTS_TRIED && tried < 65_536; tried++) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    if (await listens(server, tried, host)) return serving(server, host, port)
  }
  throw new Error(
    `Cannot serve on ${host}: ports ${port} to ${port + PORTS_TRIED - 1} are all taken; name another with --port`,
  )
}

function serving(server: Server, host: string, asked: number): Serving {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : asked
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
  const moved = asked !== 0 && port !== asked
  return {
    url,
    port,
    ...(moved ? { says: `Port ${asked} is taken, so the page is at ${url}` } : {}),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Whether the server took the port: false where another program holds it. Other trouble is thrown. */
function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(new Error(`Cannot serve on ${host}:${port}: ${error.message}`))
    })
    server.listen(port, host, () => resolve(true))
  })
}
