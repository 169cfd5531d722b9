/** An element that is passed over by its end leaves the scanner where walking through it would have. */
import { XmlScanner } from "../../../../src/adapters/xlsx/xml/xml-scanner.js";

test.each([
  ["plain", '<c r="A1"><v>1</v></c><d/>'],
  ["a name that begins like it", "<c><color></color><v>1</v></c><d/>"],
  ["a blank before the end of the tag", "<c><v>1</v></c ><d/>"],
  ["a closing tag inside a comment", "<c><!-- </c> --><v>1</v></c><d/>"],
  ["a closing tag inside plain characters", "<c><v><![CDATA[</c>]]></v></c><d/>"],
  ["a comment behind it", "<c><v>1</v></c><!-- </c> --><d/>"],
  ["a prefix", "<x:c><x:v>1</x:v></x:c><d/>"],
  ["an empty element", "<c/><d/>"],
])("%s", (_, children) => {
  const [walked, passed] = [1, 2].map(() => new XmlScanner(`<row>${children}</row>`, "part"));
  for (const scanner of [walked, passed]) {
    scanner?.next();
    scanner?.next();
  }
  walked?.skipElement();
  passed?.skipUnnested();
  expect([passed?.tagEnd, passed?.depth]).toEqual([walked?.tagEnd, walked?.depth]);
  expect([passed?.next(), passed?.name]).toEqual([true, "d"]);
});
