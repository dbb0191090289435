import type { Feature } from 'write-excel-file/node'
import { getCellAddress } from 'write-excel-file/utility'
import type { ExcelSheet, FileContent } from './excel-sheet.ts'

/** Gives every sheet a filter over its header; write-excel-file has none of its own. */
export function filters(sheets: readonly ExcelSheet[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _sheet, { sheetIndex }) => {
            const data = sheets[sheetIndex]?.data ?? []
            const last = getCellAddress(data.length - 1, (data[0]?.length ?? 1) - 1)
            // The schema of a sheet wants it right after its cells.
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`)
          },
        },
      },
    },
  }
}
