/** 命令行的帮助与参数提示。 */
import type { Sentence } from "../sentence.js";
import type { UsageCode } from "../usage-code.js";

export const usage: Record<UsageCode, Sentence> = {
  "usage/unknown-command": ({ name }) => `没有“${name ?? ""}”这个命令。运行 jiping --help 查看全部命令。`,
  "usage/positionals": ({ name, expected, found }) =>
    `jiping ${name ?? ""} 需要 ${expected ?? ""} 个文件名，给出了 ${found ?? ""} 个。文件名中有空格时请加引号。运行 jiping ${name ?? ""} --help 查看用法。`,
  "usage/option": ({ name, detail }) =>
    `jiping ${name ?? ""} 的参数有误（${detail ?? ""}）。运行 jiping ${name ?? ""} --help 查看用法。`,
  "usage/output-missing": ({ name }) => `jiping ${name ?? ""} 需要用 -o 指定输出文件名，例如 -o 结果.xlsx。`,
  "usage/output-folder-missing": ({ name }) =>
    `jiping ${name ?? ""} 需要用 -o 指定存放结果的文件夹，例如 -o 结果。没有的文件夹会建立。`,
  "usage/output-is-input": () => "输出文件与输入文件相同。原文件从不改动，请换一个输出文件名。",
  "usage/unknown-preset": ({ name, known }) => `没有名为“${name ?? ""}”的计分办法。可选：${known ?? ""}。`,
  "usage/unknown-template": ({ name, known }) => `没有名为“${name ?? ""}”的模板。可选：${known ?? ""}。`,
  "usage/unreadable-scale": ({ path, detail }) =>
    `等级标准文件“${path ?? ""}”无法使用：${detail ?? ""}。应为 JSON，例如 [{"name":"优","from":"90"},{"name":"良","from":"80"},{"name":"中","from":"60"},{"name":"差","from":"0"}]。`,
  "usage/shard": ({ text }) => `--shard 应写成 I/N，例如 1/4 表示四份中的第一份；给出的是“${text ?? ""}”。`,
  "usage/conflict": ({ first, second }) => `${first ?? ""} 与 ${second ?? ""} 不能同时使用，请只保留一个。`,
  "usage/input-line": ({ line, detail }) => `标准输入第 ${line ?? ""} 行不是有效的 JSON 对象（${detail ?? ""}）。`,
};

const overview = `绩评 jiping：读取绩效评价工作簿，按表中的评分标准计分，每一分都说得清。数据不离开本机。

用法：jiping <命令> [参数]

命令：
  score   评分：写入得分、等级、偏差说明，生成表1、表2、表3、评分依据、检查结果（写在副本里）
  check   检查：只列出问题，不写任何文件
  read    识别：列出每张工作表的作用和读到的指标
  rule    解读评分标准：从标准输入逐行读取，逐行回答
  review  复核自评：单位自评得分与规则得分、复核得分对照
  batch   批量：处理整个文件夹，汇总排序
  new     新建：按内置指标框架生成空白评价工作簿

各命令都可加：
  --json      输出一份 JSON，供脚本使用
  --lang en   用英文输出
  --help      该命令的用法和示例

退出状态：0 完成；1 完成，但发现错误；2 参数有误；3 无法读取输入；4 无法写入输出。`;

const commands: Readonly<Record<string, string>> = {
  score: `用法：jiping score 工作簿.xlsx -o 结果.xlsx [--json] [--values|--formulas] [--preset 名称] [--scale 文件] [--fill-evidence] [--chart] [--force]

读取工作簿，按评分标准计分，把得分、等级、偏差说明写进副本，并加上表1、表2、表3、评分依据、检查结果。原文件不改动。

  -o 文件        输出文件；已存在时不覆盖，除非加 --force
  --fill-evidence  空白的实际完成值（预算执行率、资金到位率、满意度、知晓率），其他工作表有确定的数时填入公式，并逐格列出；
                 不加时只在表3和 JSON 中给出建议，不改动单元格
  --chart        在表2旁另附得分率柱形图
  --formulas     得分写成公式（默认；没有等价公式的写数值）
  --values       得分写成数值
  --preset 名称  计分办法：10号（默认，财预〔2020〕10号）、101号（财预〔2021〕101号）、61号（财预〔2021〕61号）
  --scale 文件   自定等级，JSON：[{"name":"优","from":"90"}, …]

示例：
  jiping score 红塔评价.xlsx -o 红塔评价-已评分.xlsx
  jiping score 红塔评价.xlsx -o 结果.xlsx --values --json > 结果.json`,
  check: `用法：jiping check 工作簿.xlsx [--json]

只检查，不写文件：分值合计、得分范围、比率复算、前后数字、资金勾稽等。有错误时退出状态为 1。

示例：
  jiping check 红塔评价.xlsx`,
  read: `用法：jiping read 工作簿.xlsx [--json]

列出每张工作表被识别成什么、各列的含义、读到的指标和合计。只读取，不改动。

示例：
  jiping read 红塔评价.xlsx
  jiping read 红塔评价.xlsx --json`,
  rule: `用法：jiping rule [--json] < 输入

从标准输入逐行读取评分标准，说明理解成了什么、得几分、还差什么。一行可以只写评分标准，也可以写一个 JSON 对象；
加 --json 时每行一个 JSON 对象，逐行回答一个 JSON 对象。
输入字段：id、text（评分标准）、indicator、fullScore（分值）、target（指标值）、actual（实际完成值）、judgement、preset、stepMode。

示例：
  echo '合格率100%得满分，每降低1个百分点扣1分，扣完为止。' | jiping rule
  echo '{"id":"1","text":"达到100%得满分，否则不得分。","fullScore":"4","actual":"98%"}' | jiping rule --json`,
  review: `用法：jiping review 工作簿.xlsx [--json] [-o 结果.xlsx]

逐项对照单位自评得分、按规则应得分和复核得分，列出差异和原因；加 -o 时在副本中生成自评复核表。

示例：
  jiping review 自评表.xlsx`,
  batch: `用法：jiping batch 文件夹 -o 输出文件夹 [--json] [--shard I/N] [--resume]

处理文件夹中的全部工作簿，输出到另一文件夹，并生成汇总.xlsx。个别文件损坏不影响其余。

  --shard I/N    只处理第 I 份（共 N 份），便于多台机器分担
  --resume       跳过已完成的文件，接着做

示例：
  jiping batch 各单位自评表 -o 结果`,
  new: `用法：jiping new [--template 名称] -o 新建.xlsx [--force]

按内置指标框架生成空白评价工作簿，填写后即可评分。

示例：
  jiping new -o 2026年项目评价.xlsx`,
};

export function help(command: string | null): string {
  return (command === null ? undefined : commands[command]) ?? overview;
}
