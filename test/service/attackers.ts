/**
 * Whoever wastes the time of a service, as a process of its own, so that whoever is measured meanwhile shares nothing
 * with them: `attackers.ts PORT KEY ATTACK...` goes on until it is killed.
 */
import { connect } from 'node:net'

const [port = '', key = '', ...attacks] = process.argv.slice(2)

const AUTHORIZED = `host: x\r\nauthorization: Bearer ${key}\r\n`
const FORM = 'content-type: multipart/form-data; boundary=b\r\n'
const PART = '--b\r\ncontent-disposition: form-data; name="files"; filename='
const LINE = '{"reseller":{"cspCountry":"FR"}}\n'
const CHUNK = `10000\r\n${'x'.repeat(0x10000)}\r\n`

/** What each of an attack's connections sends at once, and then again and again. */
interface Attack {
  readonly clients: number
  readonly first: string
  readonly more?: string
  /** Milliseconds between one and the next; absent: as fast as it is taken. */
  readonly every?: number
  readonly deaf?: boolean
}

const upload = (name: string) => {
  const body = `${PART}"${name}"\r\n\r\nMPN ID\n1\n\r\n--b--\r\n`
  return `POST /v1/audits HTTP/1.1\r\n${AUTHORIZED}${FORM}content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`
}

const ATTACKS: Readonly<Record<string, Attack>> = {
  'slow headers': { clients: 100, first: 'GET /healthz HTTP/1.1\r\nhost: x\r\nx: ', more: 'a', every: 100 },
  'slow bodies': {
    clients: 100,
    first: `POST /v1/preflight HTTP/1.1\r\n${AUTHORIZED}content-type: application/json\r\ncontent-length: 1000\r\n\r\n`,
    more: ' ',
    every: 100,
  },
  'slow readers': {
    clients: 50,
    first: `POST /v1/preflight/stream?verdicts=all HTTP/1.1\r\n${AUTHORIZED}content-type: application/x-ndjson\r\ncontent-length: 9000000\r\n\r\n${LINE.repeat(1000)}`,
    deaf: true,
  },
  'idle sockets': { clients: 1000, first: '' },
  'a full queue': { clients: 200, first: upload('list.csv') },
  'huge uploads': {
    clients: 4,
    first: `POST /v1/audits HTTP/1.1\r\n${AUTHORIZED}${FORM}transfer-encoding: chunked\r\n\r\n${PART.length.toString(16)}\r\n${PART}\r\n9\r\n"a.csv"\r\n\r\n2\r\n\r\n\r\n`,
    more: CHUNK,
  },
  'names of paths': { clients: 10, first: upload('../../x') },
}

function begin(attack: Attack): void {
  const socket = connect(Number(port), '127.0.0.1')
  if (attack.deaf === true) socket.pause()
  else socket.resume()
  socket.on('error', () => {})
  if (attack.first !== '') socket.write(attack.first)
  const { more, every } = attack
  if (more !== undefined && every !== undefined) {
    const timer = setInterval(() => socket.write(more), every)
    socket.once('close', () => clearInterval(timer))
  } else if (more !== undefined) {
    const pour = () => {
      while (!socket.destroyed && socket.write(more));
    }
    socket.on('drain', pour)
    pour()
  }
  // Whoever is closed comes back.
  socket.once('close', () => setTimeout(() => begin(attack), 500))
}

for (const name of attacks) {
  const attack = ATTACKS[name]
  if (attack === undefined) throw new Error(`there is no attack by ${name}`)
  for (let i = 0; i < attack.clients; i++) begin(attack)
}
process.stdout.write('begun\n')
