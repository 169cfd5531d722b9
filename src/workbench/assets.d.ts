/** Workbooks are taken in by the bundler as data addresses. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
