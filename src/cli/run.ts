import { HostProblem } from "../excel/problems";
import { cliText, problemLine } from "../text/cli";
import { readArguments, type Arguments } from "./arguments";
import { checkCommand } from "./check";
import { exportCommand } from "./export";
import { newCommand } from "./new";
import { Stop } from "./stop";
import { tablesCommand } from "./tables";

const commands: Readonly<Record<string, (args: Arguments) => Promise<number>>> = {
  new: newCommand,
  check: checkCommand,
  tables: tablesCommand,
  export: exportCommand,
};

/**
 * Runs a command line. Out: its exit code, 0 no errors found, 1 errors found, 2 could not do it; then the
 * reason stands on stderr. A fault of the program's own is 2 as well: 1 would say that the plan has errors.
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  try {
    return await runCommand(readArguments(argv));
  } catch (error) {
    const sentence =
      error instanceof Stop
        ? error.message
        : cliText("nn").fault(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    process.stderr.write(`${sentence}\n`);
    return 2;
  }
}

async function runCommand(args: Arguments): Promise<number> {
  const { command, text } = args;
  if (command === undefined) {
    process.stdout.write(`${text.usage}\n`);
    return 0;
  }
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run) throw new Stop(`${text.unknownCommand(command)}\n${text.usage}`);
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    throw new Stop(
      error.code === "noPlan"
        ? text.noPlan(args.file ?? "")
        : problemLine(error.code, error.detail, args.language),
    );
  }
}
