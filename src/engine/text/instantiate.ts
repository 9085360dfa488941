/** A WebAssembly module that imports nothing. @param base64 the module */
export function compile(base64: string): WebAssembly.Module {
  const chars = atob(base64);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = chars.charCodeAt(at);
  return new WebAssembly.Module(bytes);
}

/** An instance of a WebAssembly module that imports nothing, with memory of its own. @param program the module, or it in base64 */
export function instantiate<Exports>(
  program: string | WebAssembly.Module,
): Exports & { readonly memory: WebAssembly.Memory } {
  const { exports } = new WebAssembly.Instance(typeof program === 'string' ? compile(program) : program);
  return exports as unknown as Exports & { readonly memory: WebAssembly.Memory };
}
