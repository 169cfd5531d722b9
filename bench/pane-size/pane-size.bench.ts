/**
 * The size of the pane's scripts against a page of the make of Microsoft's React task-pane template, bundled with esbuild in the same
 * run. The workbench and the task pane must have been built (`npm run build:workbench`, `npm run build`).
 */
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import esbuild from "compared:esbuild";

interface Bundler {
  buildSync(options: Readonly<Record<string, unknown>>): {
    readonly outputFiles: readonly [{ readonly contents: Uint8Array }];
  };
}

interface Size {
  readonly bytes: number;
  readonly compressed: number;
}

const template = sizeOf(
  (esbuild as Bundler).buildSync({
    entryPoints: [path.resolve("bench/pane-size/template-page.tsx")],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  }).outputFiles[0].contents,
);

print("template page (esbuild)", template);
/** What the views are made of; the engine works beside them, in a worker of its own. */
const LATER = ["views.js", "writer.js"];
/** For readers of English alone. */
const ENGLISH = "english.js";

for (const [folder, first] of [
  ["dist/workbench", "workbench.js"],
  ["dist/office", "taskpane.js"],
] as const) {
  if (!fs.existsSync(path.join(folder, first))) {
    console.log(`  ${folder}: not built`);
    continue;
  }
  const own = fileSize(folder, first);
  print(`${folder}: first script`, own);
  const all = [own, ...LATER.map((name) => fileSize(folder, name))];
  print(`${folder}: with later views`, together(all));
  print(`${folder}: and in English`, together([...all, fileSize(folder, ENGLISH)]));
}

function together(sizes: readonly Size[]): Size {
  return {
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    compressed: sizes.reduce((sum, { compressed }) => sum + compressed, 0),
  };
}

function fileSize(folder: string, name: string): Size {
  return sizeOf(fs.readFileSync(path.join(folder, name)));
}

function sizeOf(script: Uint8Array): Size {
  return { bytes: script.length, compressed: gzipSync(script, { level: 9 }).length };
}

function print(name: string, { bytes, compressed }: Size): void {
  const ratio = `×${(bytes / template.bytes).toFixed(2)} ×${(compressed / template.compressed).toFixed(2)}`;
  console.log(`  ${name.padEnd(36)} ${kilobytes(bytes)} kB  ${kilobytes(compressed)} kB gzip  ${ratio}`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0).padStart(5);
}
