// Made by `npm run generate` of kernel/assembly/clean-bytes.ts.
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer
  }
}
declare namespace Kernel {
  /** Exported memory */
  export const memory: WebAssembly.Memory;
  /**
   * assembly/clean-bytes/begin
   * @param theDelimiter `u8`
   * @param theQuote `u8`
   * @param theLineEndSize `u32`
   * @param width `u32`
   * @param theLongest `u32`
   * @param theName `u64`
   * @param theNameMask `u64`
   * @param room `u32`
   * @param theKeptCount `u32`
   * @returns `usize`
   */
  export function begin(theDelimiter: number, theQuote: number, theLineEndSize: number, width: number, theLongest: number, theName: bigint, theNameMask: bigint, room: number, theKeptCount: number): number;
  /**
   * assembly/clean-bytes/kept
   * @returns `usize`
   */
  export function kept(): number;
  /**
   * assembly/clean-bytes/columns
   * @returns `usize`
   */
  export function columns(): number;
  /**
   * assembly/clean-bytes/recordsSeen
   * @returns `f64`
   */
  export function recordsSeen(): number;
  /**
   * assembly/clean-bytes/quotedLineEndsSeen
   * @returns `f64`
   */
  export function quotedLineEndsSeen(): number;
  /**
   * assembly/clean-bytes/scan
   * @param size `u32`
   * @param isLast `bool`
   * @returns `i32`
   */
  export function scan(size: number, isLast: boolean): number;
  /**
   * assembly/clean-bytes/values
   * @returns `usize`
   */
  export function values(): number;
  /**
   * assembly/clean-bytes/putValues
   * @param index `u32`
   * @returns `u32`
   */
  export function putValues(index: number): number;
}
declare const WebAssembly: {
  readonly Module: new (binary: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: typeof Kernel }
}
export interface Imports {
  readonly isStructural: (record: number, stop: number) => boolean
}
let compiled: object | undefined

/** A kernel with a memory of its own. */
export function instantiate(imports: Imports): typeof Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(BINARY, 'base64'))
  return new WebAssembly.Instance(compiled, { 'clean-bytes': imports }).exports
}

const BINARY =
  'AGFzbQEAAAABLgdgAAF/YAJ/fwF/YAABfGAGf39/f39/AX9gAABgAX8Bf2AJf39/f39+fn9/AX8CHAELY2xlYW4tYnl0ZXMMaXNTdHJ1Y3R1cmFsAAEDCwoDBAABAgIFAAAGBQMBAAAGhQEUfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC34BQgALfgFCAAt7Af0MAAAAAAAAAAAAAAAAAAAAAAt7Af0MAAAAAAAAAAAAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC34BQgALB2IJBWJlZ2luAAoEa2VwdAAIB2NvbHVtbnMACQtyZWNvcmRzU2VlbgAFEnF1b3RlZExpbmVFbmRzU2VlbgAGBHNjYW4ABAZ2YWx1ZXMAAwlwdXRWYWx1ZXMABwZtZW1vcnkCAAgBAgqzDAq7AgEBfyADIwNHBEBBfQ8LIwQgASAAa0kEQEF8DwsgBEUEQCMKIANqIgQgBC0AAEEBQQIgASACRhtyOgAACyMRQgF8JBEjEiMTfCQSQgAkEyMNIANBAnRqIAE2AgBBACEEA0AgBCMMSQRAIwEjAEchBiMPIwsgBEECdGooAgAiAwR/Iw0gA0EBa0ECdGooAgBBAWoFIAALIgIjDSADQQJ0aigCACIDSQR/IwEgAi0AAEYFQQALIAZxBH8gA0EBayEDIAJBAWoiAkGAgICAeHIgAiAFGwUgAgs2AgAjDyADNgIEIw9BCGokDyAEQQFqIQQMAQsLIABBAWogACAALQAAIgIjAUYjASMAR3EbIQMgAkHvAUcgAkEjR3EEfyMFIwYgAykDAINSBUEACwRAQQAPC0F4QQAgACABEAAbCyoA/QwAAAAAAAAAAAAAAAAAAAAAJAf9DAAAAAAAAAAAAAAAAAAAAAAkCAsEACMQC6IGAg5/AXsjCSAAaiEHIwkiBiEIQgAkEyMOJA8jCSEKAkADQCAHIApLBEAgCv0ABAAiECMH/SMgECMI/SP9UCAQ/QwKCgoKCgoKCgoKCgoKCgoK/SMgEP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/VD9UCAQ/QwAAAAAAAAAAAAAAAAAAAAA/SP9UP1kIQIgByAKQRBqSQRAIAJBASAHIAprdEEBa3EhAgsDQCACBEAgCiACaGoiBS0AACEEIAwEQCAEIwFGBEACQCADIAVGDQAgBUEBaiIEIAdGBEAgAUUNCAUgBC0AACIPIwFGBEAgBCEDQQEhDUEBIQ4MAgsgD0EKRyAPIwBHcSAPQQ1HcQRAQXoPCwsgDUUEQCMKIAlqIgsgCy0AAEEEQQggBSAIQQFqRhtyOgAAC0EAIQxBASELIwQgBCAGa0kEQEF8DwsLBSAERQRAQXkPCyAEQQpGBEAjE0IBfCQTCyAEQQ1GIAVBAWogB0lxBH8gBS0AAUEKRwVBAAsEQEF7DwtBASENCwUgBCMARgRAIAtFBEAjCiAJaiIEIAQtAABBAUECIAUgCEYbcjoAAAsgCSMDRgRAQX0PCyMNIAlBAnRqIAU2AgAgCUEBaiEJQQAhCyMEIAVBAWoiCCAGa0kEQEF8DwsFIARBCkYEQCAFQQFqIwJrIQQjAkECRgR/IAQgBkkEf0EBBSAELQAAQQ1HCwVBAAsEQEF/DwsgBCAGRgRAQX4PCyAGIAQgCCAJIAsgDhABIgQEQCAEDwtBACEOIAVBAWoiBiEIQQAhCUEAIQsFIARBDUYEQCMCQQFGBEBBew8LIAVBAWogB0YEQCABBH9BewVBfCAGIwlrIwQgByAGa0kbCw8LIAUtAAFBCkcEQEF7DwsjBCAFQQFqIAZrSQRAQXwPCwUgBARAIAsgBSAIR3IEQEF6DwsFQXkPC0EAIQ1BASEMCwsLCyACIAJBAWtxIQIMAQsLIApBEGohCgwBCwsgAUUgBiAHRnINACAMBEBBeg8LIAYgByAIIAkgCyAOEAEiASAAIAEbDwtBfCAGIwlrIwQgByAGa0kbCwUAIxG6CwUAIxK6C90BAQZ/IxAhAiMOIABBA3RqIQMDQCADIw9JBEAgAygCBCEFIAIgAygCACIBQYCAgIB4cQR/IAJBBGoiBiEAIAFB/////wdxIQEDQCABIAVJBEAgACABLQAAIgQ6AAAgAEEBaiEAIAFBAWogASAEIwFGG0EBaiEBDAELCyAAIAZrBSACQQRqIQQgBSABayEFQQAhAANAIAAgBUkEQCAAIARqIAAgAWr9AAQA/QsEACAAQRBqIQAMAQsLIAULIgA2AgAgAiAAQQRqaiECIAMjDEEDdGohAwwBCwsgAiMQawsEACMLCwQAIwoLqgEAIABB/wFxJAAgAUH/AXEkASMA/Q8kByMB/Q8kCCACJAIgA0EBayQDIAQkBCAFJAUgBiQGIAgkDEGACCQJIAdBnwhqQXBxJAsjCyMMQQJ0aiQNIw0gA0ECdGokCiMKIANqQQ9qQXBxJA4jDiAHQQFqQQN0aiQQIxAgB0EDbGpBr4AEakEQdj8AayIAQQBKBEAgAEAAGgsjCkEAIAP8CwBCACQRQgAkEiMJCw=='
