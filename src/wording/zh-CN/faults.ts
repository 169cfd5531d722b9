/** 宿主、文件或浏览器拒绝时给人看的话：什么情况、怎么办。 */
import type { HostFaultCode } from "../../ports/index.js";
import type { Sentence } from "../sentence.js";

export const faults: Record<HostFaultCode, Sentence> = {
  "file/not-found": ({ path }) => `找不到文件“${path ?? ""}”。请核对路径和文件名。`,
  "file/folder-not-found": ({ path }) => `找不到文件夹“${path ?? ""}”。请核对路径。`,
  "file/not-a-folder": ({ path }) =>
    `“${path ?? ""}”不是文件夹。请给出存放工作簿的文件夹；只处理一个工作簿时，用 jiping score 或 jiping check。`,
  "file/unreadable": ({ path }) => `无法读取“${path ?? ""}”。请核对这是一个文件、您有读取权限，并关闭占用它的程序。`,
  "file/not-a-workbook": ({ path }) =>
    `“${path ?? ""}”不是 Excel 工作簿。请选择 .xlsx 或 .xls 文件；其他格式请先在 Excel 或 WPS 中另存为 .xlsx。`,
  "file/damaged": ({ path, part }) =>
    `“${path ?? ""}”已损坏${part === undefined ? "" : `（${part}）`}，无法可靠读取，未做任何处理。请在 Excel 或 WPS 中打开修复后另存为 .xlsx，或改用备份。`,
  "file/encrypted": ({ path }) =>
    `“${path ?? ""}”设有打开密码（已加密）。请在 Excel 或 WPS 中打开，取消密码后另存为 .xlsx 再试。`,
  "file/too-large": ({ path, limit }) =>
    `“${path ?? ""}”过大${limit === undefined ? "" : `（${limit}）`}，未读取。请删除不需要的工作表或空白格式后另存，再试。`,
  "file/old-format": ({ path }) =>
    `“${path ?? ""}”是旧格式文件，本命令不能直接读取。请在 Excel 或 WPS 中另存为 .xlsx。`,
  "file/exists": ({ path }) => `“${path ?? ""}”已经存在，没有覆盖。请换一个输出文件名；确实要覆盖时加上 --force。`,
  "file/unwritable": ({ path }) =>
    `无法写入“${path ?? ""}”。请核对文件夹存在、有写入权限、磁盘未满，并关闭占用它的程序。`,
  "host/cell-editing": () => "Excel 正在编辑单元格，还没有写入。请按 Enter 或 Esc 结束编辑后重试。",
  "host/protected": ({ sheet }) =>
    `${sheetNamed(sheet)}受保护，没有写入。请在“审阅”中撤销工作表保护后重试；写完可以重新保护。`,
  "host/read-only": () => "工作簿以只读方式打开，不能写入。请另存一份，或关闭“受保护的视图”后重试。",
  "host/not-supported": ({ feature }) =>
    `当前的 Excel 版本不支持${feature === undefined ? "这项功能" : `“${feature}”`}，没有执行。其余功能可以照常使用。`,
  "host/sheet-missing": ({ sheet }) => `找不到${sheetNamed(sheet)}，可能已被改名或删除。请重新识别工作簿。`,
  "host/sheet-name-taken": ({ sheet }) =>
    `已经有${sheet === undefined ? "同名" : `名为《${sheet}》`}的工作表，没有覆盖它。请先改名或移走该工作表，再生成。`,
  "host/too-large": () =>
    "内容超过 Excel 一次能处理的上限，没有写入。请删去表外的空白格式，或减少要生成的工作表后重试。",
  "host/busy": () => "Excel 正忙，没有写入。请等计算或保存结束后重试。",
  "host/structure-protected": () =>
    "工作簿的结构受保护，不能增加或删除工作表。请在“审阅”中撤销“保护工作簿”后重试，写完可以重新保护。",
  "host/merged-area": ({ sheet }) =>
    `${sheet === undefined ? "要写入的区域" : `工作表《${sheet}》中要写入的区域`}与合并单元格、筛选或数据透视表重叠，Excel 没有接受。请取消该处的合并或筛选后重试。`,
  "host/dialog-open": () => "Excel 正打开着对话框，不能写入。请关闭对话框后重试。",
  "host/session-lost": () => "与 Excel 的连接已中断，无法确认这次操作是否完成。请保存并重新打开工作簿，核对后再试。",
  "host/refused": ({ detail }) =>
    `Excel 没有接受这次操作，没有写入${detail === undefined ? "" : `（${detail}）`}。请重新读取工作簿后再试；仍然不行，请另存一份再试。`,
  "page/helper-gone": () => "后台计算意外停止（可能是内存不够），没有写入任何内容。请先保存，再刷新页面后重试。",
  "host/cancelled": () => "已按您的要求停止，没有任何改动。",
  "store/blocked": () => "浏览器禁止本页保存数据，本次写入在关闭窗格后不能撤销；窗格打开期间可以撤销。",
  "store/full": () => "本机存储空间不足，无法保存撤销所需的原内容，因此没有写入。请清理磁盘空间后重试。",
};

function sheetNamed(sheet: string | undefined): string {
  return sheet === undefined ? "工作表" : `工作表《${sheet}》`;
}
