/**
 * What a manifest must keep beyond its schema, as a table of rules. A rule returns what is wrong, one line a fault.
 * https://learn.microsoft.com/office/dev/add-ins/develop/add-in-manifests and the reference of each element.
 */

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const RESOURCE_ID_LIMIT = 32;
const RIBBON_ICON_SIZES = [16, 32, 80];
/** Elements whose length is limited: the store's and the ribbon's limits. */
const TEXT_LIMITS = { DisplayName: 125, Description: 250, ProviderName: 125, ShortStrings: 125, LongStrings: 250 };

/** @typedef {{ find: (path: string) => import("./read-manifest.mjs").Element[], files: { sizeOf(address: string): string | null, has(address: string): boolean } }} Manifest */

/** @type {Record<string, (manifest: Manifest) => string[]>} */
export const RULES = {
  "id is a GUID": ({ find }) =>
    find("//o:Id").flatMap(({ text }) => (GUID.test(text) ? [] : [`Id “${text}” is no GUID`])),

  "version has four numbers": ({ find }) =>
    find("//o:OfficeApp/o:Version").flatMap(({ text }) =>
      /^\d{1,5}(\.\d{1,5}){1,3}$/.test(text) && text !== "0.0.0.0" ? [] : [`Version “${text}” is not like 1.0.0.0`],
    ),

  "permissions are no more than needed": ({ find }) =>
    find("//o:Permissions").flatMap(({ text }) =>
      text === "ReadWriteDocument" ? [] : [`Permissions “${text}”: the pane reads and writes the workbook, no more`],
    ),

  "addresses are https and of one origin": ({ find }) => {
    const addresses = find("//@DefaultValue | //o:AppDomain")
      .map(({ text }) => text)
      .filter((text) => /^[a-z]+:\/\//i.test(text));
    const insecure = addresses.filter((address) => !address.startsWith("https://"));
    const origins = new Set(addresses.map((address) => new URL(address).origin));
    const foreign = origins.size > 1 ? [`several origins: ${[...origins].join(", ")}`] : [];
    return [...insecure.map((address) => `${address} is not https`), ...foreign];
  },

  "files of the build exist": ({ find, files }) =>
    find("//@DefaultValue")
      .map(({ text }) => text)
      .filter((text) => text.startsWith("https://") && !files.has(text))
      .map((address) => `${address} is not part of the build`),

  "ids are unique": ({ find }) =>
    ["//t:Resources//@id", "//t:Control/@id | //t:Group/@id"].flatMap((path) => {
      const ids = find(path).map(({ text }) => text);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id “${id}” stands twice`);
    }),

  "resource ids are short": ({ find }) =>
    find("//t:Resources//@id").flatMap(({ text }) =>
      text.length <= RESOURCE_ID_LIMIT ? [] : [`resource id “${text}” has more than ${RESOURCE_ID_LIMIT} characters`],
    ),

  "every resource is there and used": ({ find }) => {
    const defined = new Set(find("//t:Resources//@id").map(({ text }) => text));
    const used = new Set(find("//@resid").map(({ text }) => text));
    return [
      ...[...used].filter((id) => !defined.has(id)).map((id) => `resource “${id}” is not defined`),
      ...[...defined].filter((id) => !used.has(id)).map((id) => `resource “${id}” is not used`),
    ];
  },

  "ribbon icons have the three required sizes": ({ find }) =>
    find("//t:Icon").flatMap((icon) => {
      const sizes = icon.find("bt:Image/@size").map(({ text }) => Number(text));
      return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks size ${size}`);
    }),

  "pictures have the size they are named for": ({ find, files }) => {
    const sized = find("//t:Icon/bt:Image").map((image) => ({
      size: image.attribute("size"),
      address: find(`//bt:Image[@id='${image.attribute("resid")}']/@DefaultValue`)[0]?.text ?? "",
    }));
    const store = [
      { size: "32", address: find("//o:IconUrl/@DefaultValue")[0]?.text ?? "" },
      { size: "64", address: find("//o:HighResolutionIconUrl/@DefaultValue")[0]?.text ?? "" },
    ];
    return [...sized, ...store].flatMap(({ size, address }) => {
      const real = files.sizeOf(address);
      return real === `${size}×${size}` ? [] : [`${address} should be ${size}×${size}, is ${real ?? "missing"}`];
    });
  },

  "texts are within their limits": ({ find }) =>
    Object.entries(TEXT_LIMITS).flatMap(([element, limit]) =>
      find(`//o:${element}/@DefaultValue | //o:${element}/o:Override/@Value | //o:${element}[not(@DefaultValue)]`)
        .concat(find(`//bt:${element}//@DefaultValue | //bt:${element}//@Value`))
        .filter(({ text }) => text.length > limit || text.trim() === "")
        .map(
          ({ text }) => `${element} “${text.slice(0, 20)}…” has ${text.length} characters, 1 to ${limit} are allowed`,
        ),
    ),

  "every text is there in English too": ({ find }) =>
    find("//o:DisplayName | //o:Description | //bt:ShortStrings/bt:String | //bt:LongStrings/bt:String")
      .filter((text) => text.attribute("id") !== "Functions.Namespace")
      .filter((text) => text.find("*[local-name()='Override'][@Locale='en-US']").length !== 1)
      .map((text) => `“${text.attribute("DefaultValue").slice(0, 20)}” has no en-US text`),

  "the function namespace is a name": ({ find }) =>
    find("//bt:String[@id='Functions.Namespace']/@DefaultValue").flatMap(({ text }) =>
      /^[A-Z][A-Z0-9.]{0,31}$/.test(text) ? [] : [`namespace “${text}” must be letters, digits and full stops`],
    ),

  "the requirement set is the lowest that is supported": ({ find }) =>
    find("//o:Requirements//o:Set[@Name='ExcelApi']/@MinVersion").some(({ text }) => text === "1.7")
      ? []
      : ["Requirements must ask for ExcelApi 1.7, which Excel 2019 has"],

  "functions named in buttons exist": ({ find, files }) =>
    find("//t:FunctionName").flatMap(({ text }) =>
      files.commands().includes(text) ? [] : [`function “${text}” is not among the commands of src/commands`],
    ),
};
