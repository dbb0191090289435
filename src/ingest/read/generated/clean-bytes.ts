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
  'AGFzbQEAAAABLgdgAAF/YAJ/fwF/YAABfGAGf39/f39/AX9gAABgAX8Bf2AJf39/f39+fn9/AX8CHAELY2xlYW4tYnl0ZXMMaXNTdHJ1Y3R1cmFsAAEDCwoDBAABAgIFAAAGBQMBAAAGhQEUfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC34BQgALfgFCAAt7Af0MAAAAAAAAAAAAAAAAAAAAAAt7Af0MAAAAAAAAAAAAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC34BQgALB2IJBWJlZ2luAAoEa2VwdAAIB2NvbHVtbnMACQtyZWNvcmRzU2VlbgAFEnF1b3RlZExpbmVFbmRzU2VlbgAGBHNjYW4ABAZ2YWx1ZXMAAwlwdXRWYWx1ZXMABwZtZW1vcnkCAAgBAgrkDgq7AgEBfyADIwNHBEBBfQ8LIwQgASAAa0kEQEF8DwsgBEUEQCMKIANqIgQgBC0AAEEBQQIgASACRhtyOgAACyMRQgF8JBEjEiMTfCQSQgAkEyMNIANBAnRqIAE2AgBBACEEA0AgBCMMSQRAIwEjAEchBiMPIwsgBEECdGooAgAiAwR/Iw0gA0EBa0ECdGooAgBBAWoFIAALIgIjDSADQQJ0aigCACIDSQR/IwEgAi0AAEYFQQALIAZxBH8gA0EBayEDIAJBAWoiAkGAgICAeHIgAiAFGwUgAgs2AgAjDyADNgIEIw9BCGokDyAEQQFqIQQMAQsLIABBAWogACAALQAAIgIjAUYjASMAR3EbIQMgAkHvAUcgAkEjR3EEfyMFIwYgAykDAINSBUEACwRAQQAPC0F4QQAgACABEAAbCyoA/QwAAAAAAAAAAAAAAAAAAAAAJAf9DAAAAAAAAAAAAAAAAAAAAAAkCAsEACMQC9MIAw1/AX4BeyMJIABqIQwjCSINIQpCACQTIw4kDyMJIQsCQANAIAsgDEkEQCAL/QAEACIQIwf9IyAQIwj9I/1QIBD9DAoKCgoKCgoKCgoKCgoKCgr9IyAQ/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9UP1QIBD9DAAAAAAAAAAAAAAAAAAAAAD9I/1Q/WSsIAv9AAQQIhAjB/0jIBAjCP0j/VAgEP0MCgoKCgoKCgoKCgoKCgoKCv0jIBD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/VAgEP0MAAAAAAAAAAAAAAAAAAAAAP0j/VD9ZKxCEIaEIAv9AAQgIhAjB/0jIBAjCP0j/VAgEP0MCgoKCgoKCgoKCgoKCgoKCv0jIBD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/VAgEP0MAAAAAAAAAAAAAAAAAAAAAP0j/VD9ZKxCIIaEIAv9AAQwIhAjB/0jIBAjCP0j/VAgEP0MCgoKCgoKCgoKCgoKCgoKCv0jIBD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/VAgEP0MAAAAAAAAAAAAAAAAAAAAAP0j/VD9ZKxCMIaEIQ8gDCALQUBrSQRAIA9CASAMIAtrrYZCAX2DIQ8LA0AgD0IAUgRAIAsgD3qnaiIOLQAAIQIgBwRAIAIjAUYEQAJAIAMgDkYNACAOQQFqIgIgDEYEQCABRQ0IBSACLQAAIgQjAUYEQCACIQNBASEGQQEhBQwCCyAEQQpHIAQjAEdxIARBDUdxBEBBeg8LCyAGRQRAIwogCWoiBCAELQAAQQRBCCAOIApBAWpGG3I6AAALQQAhB0EBIQgjBCACIA1rSQRAQXwPCwsFIAJFBEBBeQ8LIAJBCkYEQCMTQgF8JBMLIAJBDUYgDkEBaiAMSXEEfyAOLQABQQpHBUEACwRAQXsPC0EBIQYLBSACIwBGBEAgCEUEQCMKIAlqIgIgAi0AAEEBQQIgCiAORhtyOgAACyAJIwNGBEBBfQ8LIw0gCUECdGogDjYCACAJQQFqIQlBACEIIwQgDkEBaiIKIA1rSQRAQXwPCwUgAkEKRgRAIA5BAWojAmshAiMCQQJGBH8gAiANSQR/QQEFIAItAABBDUcLBUEACwRAQX8PCyACIA1GBEBBfg8LIA0gAiAKIAkgCCAFEAEiAgRAIAIPC0EAIQUgDkEBaiINIQpBACEJQQAhCAUgAkENRgRAIwJBAUYEQEF7DwsgDkEBaiAMRgRAIAEEf0F7BUF8IA0jCWsjBCAMIA1rSRsLDwsgDi0AAUEKRwRAQXsPCyMEIA5BAWogDWtJBEBBfA8LBSACBEAgCCAKIA5HcgRAQXoPCwVBeQ8LQQAhBkEBIQcLCwsLIA8gD0IBfYMhDwwBCwsgC0FAayELDAELCyABRSAMIA1Gcg0AIAcEQEF6DwsgDSAMIAogCSAIIAUQASIBIAAgARsPC0F8IA0jCWsjBCAMIA1rSRsLBQAjEboLBQAjEroL3QEBBn8jECECIw4gAEEDdGohAwNAIAMjD0kEQCADKAIEIQUgAiADKAIAIgFBgICAgHhxBH8gAkEEaiIGIQAgAUH/////B3EhAQNAIAEgBUkEQCAAIAEtAAAiBDoAACAAQQFqIQAgAUEBaiABIAQjAUYbQQFqIQEMAQsLIAAgBmsFIAJBBGohBCAFIAFrIQVBACEAA0AgACAFSQRAIAAgBGogACABav0ABAD9CwQAIABBEGohAAwBCwsgBQsiADYCACACIABBBGpqIQIgAyMMQQN0aiEDDAELCyACIxBrCwQAIwsLBAAjCguqAQAgAEH/AXEkACABQf8BcSQBIwD9DyQHIwH9DyQIIAIkAiADQQFrJAMgBCQEIAUkBSAGJAYgCCQMQYAIJAkgB0H/CGpBQHEkCyMLIwxBAnRqJA0jDSADQQJ0aiQKIwogA2pBP2pBQHEkDiMOIAdBAWpBA3RqJBAjECAHQQNsakG/gQRqQRB2PwBrIgBBAEoEQCAAQAAaCyMKQQAgA/wLAEIAJBFCACQSIwkL'
