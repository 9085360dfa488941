/** An instance of a WebAssembly module that imports nothing, with memory of its own. @param base64 the module */
export function instantiate<Exports>(base64: string): Exports & { readonly memory: WebAssembly.Memory } {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  return exports as unknown as Exports & { readonly memory: WebAssembly.Memory };
}
