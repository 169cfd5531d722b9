/** `npm run validate [FILE]`: the manifest against its schema and our rules, without any service on the network. Exit 1 on a fault. */
import { RULES } from "./manifest-rules.mjs";
import { readManifest } from "./read-manifest.mjs";
import { hasSchema, schemaFaults } from "./validate-schema.mjs";

const file = process.argv[2] ?? "manifest.xml";

function faultsOf(manifest) {
  const ours = Object.entries(RULES).flatMap(([rule, check]) => check(manifest).map((fault) => `${rule}: ${fault}`));
  return hasSchema() ? [...schemaFaults(manifest.document).map((fault) => `schema: ${fault}`), ...ours] : ours;
}

try {
  const faults = faultsOf(readManifest(file));
  for (const fault of faults) console.error(`${file}: ${fault}`);
  const schema = hasSchema() ? "schema of 2020 and " : "(no schema beside the checkout) ";
  if (faults.length === 0) console.log(`${file}: valid by the ${schema}${Object.keys(RULES).length} rules`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`${file}: ${error.message}`);
  process.exitCode = 1;
}
