/** Published grade scales as data. Scales that documents print in whole numbers (80～89) are closed upwards: 89.5 is below 90. */
import { whole } from "../decimal/index.js";
import type { GradeScale } from "./grade-scale.js";

const steps = (...grades: readonly (readonly [name: string, from: number])[]): GradeScale["grades"] =>
  grades.map(([name, from]) => ({ name, from: whole(from) }));

export const GRADE_SCALES = {
  "caiyu-2020-10": {
    id: "caiyu-2020-10",
    grades: steps(["优", 90], ["良", 80], ["中", 60], ["差", 0]),
    source: "财预〔2020〕10号 第十八条；财预〔2021〕61号 第二十条",
  },
  "four-qualified": {
    id: "four-qualified",
    grades: steps(["优秀", 90], ["良好", 80], ["合格", 60], ["不合格", 0]),
    source: "水污染防治专项资金绩效评价办法（2017年）",
  },
  "four-75": {
    id: "four-75",
    grades: steps(["优秀", 90], ["良好", 75], ["合格", 60], ["不合格", 0]),
    source: "部门整体支出绩效评价中的常用分档",
  },
  "four-85": {
    id: "four-85",
    grades: steps(["优等", 85], ["良等", 75], ["次等", 60], ["差等", 0]),
    source: "县乡村公路养护绩效评价中的分档",
  },
  "five-poor": {
    id: "five-poor",
    grades: steps(["优秀", 90], ["良好", 80], ["中", 70], ["合格", 60], ["差", 0]),
    source: "水库移民扶持资金绩效评价中的分档",
  },
  "five-pass": {
    id: "five-pass",
    grades: steps(["优秀", 90], ["良好", 80], ["中等", 70], ["及格", 60], ["不及格", 0]),
    source: "单位自评表备注中的分档（90～100、80～89、70～79、60～69、59及以下）",
  },
} as const satisfies Record<string, GradeScale>;

export type GradeScaleId = keyof typeof GRADE_SCALES;
