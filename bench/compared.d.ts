/** Libraries that benchmarks compare with: fetched on demand, typed where they are used. */
declare module "compared:*" {
  const library: unknown;
  export default library;
  export const Engine: unknown;
}
