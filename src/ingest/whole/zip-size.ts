/**
 * How large the files of a ZIP archive say they are, in bytes, all together; undefined where it is no archive that can
 * be gone through. By the central directory (APPNOTE.TXT 4.3.12), which is read before anything is unpacked.
 */
export function unpackedSize(bytes: Buffer): number | undefined {
  const end = bytes.lastIndexOf(END_OF_DIRECTORY)
  if (end === -1 || end + 20 > bytes.length) return undefined
  let at = bytes.readUInt32LE(end + 16)
  let size = 0
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32BE(at) !== ENTRY) return undefined
    size += bytes.readUInt32LE(at + 24)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return size
}

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY = 0x504b0102
