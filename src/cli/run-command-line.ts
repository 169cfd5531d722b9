/** From arguments to an exit status: finds the command, parses its options, and says every fault in one sentence. */
import { parseArgs } from "node:util";
import { HostFault } from "../ports/index.js";
import { faultSentence, helpText, usageSentence, type Language } from "../wording/index.js";
import { COMMON_OPTIONS, type Command, type Invocation } from "./command.js";
import { COMMANDS } from "./commands.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import type { Terminal } from "./terminal.js";
import { UsageFault } from "./usage-fault.js";

/** Faults that arise while writing; every other host fault is about the input. */
const OUTPUT_FAULTS: ReadonlySet<string> = new Set(["file/exists", "file/unwritable"]);

/**
 * @param words the arguments after the program's name
 * @param isChosen is told of the command before any of it runs
 */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
  isChosen: (command: Command) => void = () => undefined,
): Promise<ExitStatus> {
  const language = languageOf(words);
  try {
    return await dispatch(words, language, terminal, isChosen);
  } catch (fault) {
    terminal.progress("");
    if (fault instanceof UsageFault) {
      terminal.complain(usageSentence(fault.code, fault.data, language));
      return EXIT.wrongArguments;
    }
    if (fault instanceof HostFault) {
      terminal.complain(faultSentence(fault, language));
      return OUTPUT_FAULTS.has(fault.code) ? EXIT.unwritableOutput : EXIT.unreadableInput;
    }
    throw fault;
  }
}

async function dispatch(
  words: readonly string[],
  language: Language,
  terminal: Terminal,
  isChosen: (command: Command) => void,
): Promise<ExitStatus> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.complain(helpText(null, language));
    return EXIT.wrongArguments;
  }
  if (name === "help" || name === "--help" || name === "-h") {
    terminal.print(helpText(rest[0] ?? null, language));
    return EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new UsageFault("usage/unknown-command", { name });
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.print(helpText(name, language));
    return EXIT.done;
  }
  isChosen(command);
  const invocation = { ...parse(command, name, rest), language, terminal };
  try {
    return await command.run(invocation);
  } catch (fault) {
    throw withPath(fault, invocation.positionals[0]);
  }
}

/** Whoever opens bytes does not know the file that they came from; the person wants to read its name. */
function withPath(fault: unknown, path: string | undefined): unknown {
  if (!(fault instanceof HostFault) || path === undefined || fault.data["path"] !== undefined) return fault;
  return new HostFault(fault.code, { ...fault.data, path }, { cause: fault });
}

function parse(command: Command, name: string, words: string[]): Pick<Invocation, "options" | "positionals"> {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { ...COMMON_OPTIONS, ...command.options },
      allowPositionals: true,
    });
    if (positionals.length !== command.positionals) {
      throw new UsageFault("usage/positionals", {
        name,
        expected: String(command.positionals),
        found: String(positionals.length),
      });
    }
    // No option of ours may be given several times, so every value is single.
    const options = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? value.at(-1) : value]),
    );
    return { options, positionals };
  } catch (fault) {
    const detail = parseFaultMessage(fault);
    if (detail === null) throw fault;
    throw new UsageFault("usage/option", { name, detail });
  }
}

/** What `parseArgs` of Node says of wrong arguments; null for any other fault. */
function parseFaultMessage(fault: unknown): string | null {
  if (typeof fault !== "object" || fault === null || !("code" in fault) || !("message" in fault)) return null;
  return String(fault.code).startsWith("ERR_PARSE_ARGS") ? (String(fault.message).split(". To ")[0] ?? null) : null;
}

function languageOf(words: readonly string[]): Language {
  const at = words.indexOf("--lang");
  return (words[at + 1] === "en" && at >= 0) || words.includes("--lang=en") ? "en" : "zh-CN";
}
