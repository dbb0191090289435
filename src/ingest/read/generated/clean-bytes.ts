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
   * @returns `usize`
   */
  export function begin(theDelimiter: number, theQuote: number, theLineEndSize: number, width: number, theLongest: number, theName: bigint, theNameMask: bigint, room: number): number;
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
  'AGFzbQEAAAABJwZgAn9/AX9gAAF8YAV/f39/fwF/YAAAYAABf2AIf39/f39+fn8BfwIcAQtjbGVhbi1ieXRlcwxpc1N0cnVjdHVyYWwAAAMIBwIDAAEBBAUFAwEAAAZnDn8BQQALfwFBAAt/AUEBC38BQQALfwFBAAt+AUIAC34BQgALewH9DAAAAAAAAAAAAAAAAAAAAAALewH9DAAAAAAAAAAAAAAAAAAAAAALfwFBAAt/AUEAC34BQgALfgFCAAt+AUIACwdGBgViZWdpbgAHB2NvbHVtbnMABgtyZWNvcmRzU2VlbgAEEnF1b3RlZExpbmVFbmRzU2VlbgAFBHNjYW4AAwZtZW1vcnkCAAgBAgq9CAeVAQAgAyMDRwRAQX0PCyMEIAEgAGtJBEBBfA8LIARFBEAjCiADaiIDIAMtAABBAUECIAEgAkYbcjoAAAsjC0IBfCQLIwwjDXwkDEIAJA0gAEEBaiAAIAAtAAAiAiMBRiMBIwBHcRshAyACQe8BRyACQSNHcQR/IwUjBiADKQMAg1IFQQALBEBBAA8LQXhBACAAIAEQABsLKgD9DAAAAAAAAAAAAAAAAAAAAAAkB/0MAAAAAAAAAAAAAAAAAAAAACQIC4UGAg1/AXsjCSAAaiEHIwkiBSEIQgAkDSMJIQkCQANAIAcgCUsEQCAJ/QAEACIPIwf9IyAPIwj9I/1QIA/9DAoKCgoKCgoKCgoKCgoKCgr9IyAP/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9UP1QIA/9DAAAAAAAAAAAAAAAAAAAAAD9I/1Q/WQhAiAHIAlBEGpJBEAgAkEBIAcgCWt0QQFrcSECCwNAIAIEQCAJIAJoaiIGLQAAIQQgDARAIAQjAUYEQAJAIAMgBkYNACAGQQFqIgQgB0YEQCABRQ0IBSAELQAAIg4jAUYEQCAEIQNBASENDAILIA5BCkcgDiMAR3EgDkENR3EEQEF6DwsLIA1FBEAjCiAKaiILIAstAABBBEEIIAYgCEEBakYbcjoAAAtBACEMQQEhCyMEIAQgBWtJBEBBfA8LCwUgBEUEQEF5DwsgBEEKRgRAIw1CAXwkDQsgBEENRiAGQQFqIAdJcQR/IAYtAAFBCkcFQQALBEBBew8LQQEhDQsFIAQjAEYEQCALRQRAIwogCmoiBCAELQAAQQFBAiAGIAhGG3I6AAALIAojA0YEQEF9DwsgCkEBaiEKQQAhCyMEIAZBAWoiCCAFa0kEQEF8DwsFIARBCkYEQCAGQQFqIwJrIQQjAkECRgR/IAQgBUkEf0EBBSAELQAAQQ1HCwVBAAsEQEF/DwsgBCAFRgRAQX4PCyAFIAQgCCAKIAsQASIEBEAgBA8LIAZBAWoiBSEIQQAhCkEAIQsFIARBDUYEQCMCQQFGBEBBew8LIAZBAWogB0YEQCABBH9BewVBfCAFIwlrIwQgByAFa0kbCw8LIAYtAAFBCkcEQEF7DwsjBCAGQQFqIAVrSQRAQXwPCwUgBARAIAsgBiAIR3IEQEF6DwsFQXkPC0EAIQ1BASEMCwsLCyACIAJBAWtxIQIMAQsLIAlBEGohCQwBCwsgAUUgBSAHRnINACAMBEBBeg8LIAUgByAIIAogCxABIgEgACABGw8LQXwgBSMJayMEIAcgBWtJGwsFACMLugsFACMMugsEACMKC2EAIABB/wFxJAAgAUH/AXEkASMA/Q8kByMB/Q8kCCACJAIgA0EBayQDIAQkBCAFJAUgBiQGQYAIJAkgB0GQCGokCiMKIANqQf//A2pBEHY/AGsiAEEASgRAIABAABoLIwkL'
