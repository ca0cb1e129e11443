/**
 * The package as its users get it. What runs the benches compiles the source so that each function made is given its name
 * anew, which takes longer than what is measured.
 */
const path = new URL('../dist/index.js', import.meta.url).href;
export const { parseReports, parseReportsSync }: typeof import('../src/index.ts') = await import(path);
