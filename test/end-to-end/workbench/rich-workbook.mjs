/** The sample with what a grid cannot show: a chart, an image, a comment, a list to choose from, a colour rule, custom data. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const MAIN = `${DRAWING}/main`;
const PLACE = `${DRAWING}/spreadsheetDrawing`;
const CHART = `${DRAWING}/chart`;

/** One red pixel. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

/** What stands in the first sheet behind its merged cells: must be there unchanged after saving. */
export const SHEET_EXTRAS = [
  '<conditionalFormatting sqref="K5:K32"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>1</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="H8:H9"><formula1>"合理,部分合理,不合理"</formula1></dataValidation></dataValidations>',
];
const SHEET_ENDS = '<drawing r:id="rId91"/><legacyDrawing r:id="rId92"/>';

export function richWorkbook(sample) {
  const parts = unzipSync(new Uint8Array(sample));
  const edit = (name, change) => (parts[name] = strToU8(change(strFromU8(parts[name]))));
  edit("xl/worksheets/sheet1.xml", (xml) =>
    xml
      .replace("</mergeCells>", `</mergeCells>${SHEET_EXTRAS.join("")}`)
      .replace("</worksheet>", `${SHEET_ENDS}</worksheet>`),
  );
  edit("xl/styles.xml", (xml) =>
    xml.replace(/<dxfs[^>]*\/>/, '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>'),
  );
  edit("[Content_Types].xml", (xml) =>
    xml.replace(
      "<Override",
      `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override`,
    ),
  );
  edit("_rels/.rels", (xml) =>
    xml.replace("</Relationships>", relation("rId91", "customXml", "customXml/item1.xml") + "</Relationships>"),
  );
  return zipSync({ ...parts, ...richParts() });
}

function richParts() {
  return {
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      relation("rId91", "drawing", "../drawings/drawing1.xml"),
      relation("rId92", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
      relation("rId93", "comments", "../comments1.xml"),
    ),
    "xl/drawings/_rels/drawing1.xml.rels": relations(
      relation("rId1", "image", "../media/image1.png"),
      relation("rId2", "chart", "../charts/chart1.xml"),
    ),
    "xl/media/image1.png": new Uint8Array(PICTURE),
    "xl/drawings/drawing1.xml": part(
      `<xdr:wsDr xmlns:xdr="${PLACE}" xmlns:a="${MAIN}">${anchor(14, pictureXml())}${anchor(20, chartFrameXml())}</xdr:wsDr>`,
    ),
    "xl/charts/chart1.xml": part(
      `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'附件2'!$K$5:$K$10</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    ),
    "xl/comments1.xml": part(
      `<comments xmlns="${SHEET}"><authors><author>财政局</author></authors><commentList><comment ref="H6" authorId="0"><text><t>见会议纪要第3页</t></text></comment></commentList></comments>`,
    ),
    "xl/drawings/vmlDrawing1.vml": strToU8(
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>5</x:Row><x:Column>7</x:Column></x:ClientData></v:shape></xml>',
    ),
    "customXml/item1.xml": part("<归档><编号>2023-017</编号></归档>"),
  };
}

function anchor(column, content) {
  const at = (name, offset) =>
    `<xdr:${name}><xdr:col>${column + offset}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${2 + offset}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${at("from", 0)}${at("to", 4)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function pictureXml() {
  return `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="印章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic>`;
}

function chartFrameXml() {
  return `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="得分图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
}

function relation(id, type, target) {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relations(...all) {
  return part(`<Relationships xmlns="${PACKAGE}">${all.join("")}</Relationships>`);
}

function part(xml) {
  return strToU8(HEAD + xml);
}
