/** Whether a label names the whole of a fund table: 合计, 年度资金总额. */

const TOTAL =
  /^(?:合计|总计|总额|资金总额|年度资金总额|项目资金总额|项目总资金|资金合计|总合计|共计|项目资金合计|全年资金总额|预算资金总额|总投资|金额合计|资金总计|预算合计)(?:\(.*\))?[:：]?$/u;

export function isFundTotal(label: string): boolean {
  return TOTAL.test(label);
}
