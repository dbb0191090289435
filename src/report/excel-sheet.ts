import type { Blob } from 'node:buffer'
import type { Stream } from 'node:stream'
import type { Sheet } from 'write-excel-file/node'

/** A sheet as write-excel-file takes it. */
export type ExcelSheet = Sheet<FileContent>

/** What it would take an image from; there is none. */
export type FileContent = Stream | Buffer | Blob
