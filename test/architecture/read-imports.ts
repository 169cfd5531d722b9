/** Every import of every source file, resolved to a path below `src`. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export const SOURCE = path.resolve(__dirname, "../../src");

export interface ImportUse {
  /** Below `src`, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** A path below `src` for our own files, the bare name for packages. */
  readonly target: string;
  readonly isOwn: boolean;
  readonly isTypeOnly: boolean;
}

export function sourceFiles(folder = SOURCE): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(full);
    return /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

export function importsOf(fullPath: string): ImportUse[] {
  const source = ts.createSourceFile(fullPath, fs.readFileSync(fullPath, "utf8"), ts.ScriptTarget.ES2022, true);
  const uses: ImportUse[] = [];
  const add = (node: ts.Node, specifier: string, isTypeOnly: boolean): void => {
    uses.push({
      file: below(fullPath),
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      ...resolve(fullPath, specifier),
      isTypeOnly,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node, node.moduleSpecifier.text, isTypeImport(node));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node, node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) add(node, argument.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(from: string, specifier: string): { target: string; isOwn: boolean } {
  if (!specifier.startsWith(".")) return { target: specifier, isOwn: false };
  const target = path.resolve(path.dirname(from), specifier).replace(/\.js$/, ".ts");
  const actual = fs.existsSync(target) ? target : target.replace(/\.ts$/, ".tsx");
  return { target: below(actual), isOwn: actual.startsWith(SOURCE) };
}

function below(full: string): string {
  return path.relative(SOURCE, full).split(path.sep).join("/");
}
